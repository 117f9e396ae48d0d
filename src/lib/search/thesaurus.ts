/**
 * Everyday words that mean nearly the same, so that a need in a reader's words meets the words of the notes. General
 * English only: no term of any subject. A line is a group; each word is a plain one, compared by its stem.
 */
const GROUPS = `
picture image photo photograph
video film footage clip
speech voice spoken audio speak talk
sound audio noise
text written writing
letter character
find detect discover identify spot locate recognize
watch monitor observe track supervise follow
alert notify warn alarm notification warning
build create make develop construct set
make produce generate create
invent fabricate
invented fabricated imaginary madeup
buy purchase order
buyer customer shopper client consumer
user customer people person human
human person people manual
worker employee staff workforce
crowd people workforce
company business organization enterprise firm corporate
shop store retail retailer
price cost charge fee expense
money cost price budget
spending expense cost
cheap inexpensive affordable economical low
cheaper reduce lower save saving decrease
reduce decrease lower shrink cut fewer less
increase raise grow more larger gain
bigger larger increase scale
bad poor poorly badly worse weak
good great well best strong
wrong false incorrect mistaken mistake error
error mistake failure fault slip
right correct true
new unseen unknown fresh unfamiliar
old former existing previous
earlier previous past historical history
change vary shift drift alter differ
different differing varying various
same identical equal
fast quick rapid speed quickly instantly immediate immediately
immediately instant instantly milliseconds real-time
slow delay late latency wait
wait queue delay later
big large huge massive
small little tiny light lightweight
start begin launch
stop end halt finish
prevent avoid stop protect block
forbid prohibit ban block exclude avoid deny
block filter refuse reject deny
harmful toxic offensive hateful dangerous unwanted
unwanted undesired undesirable negative
keep store save hold retain
storage store repository archive
place central location hub
remove delete erase drop
hide mask redact conceal
convert turn transform change
translate language
explain understand interpret reason why
understand comprehend meaning
answer reply respond response
ask question query request
search look find lookup retrieve
fetch retrieve get load
group cluster segment
similar alike resemble likeness
sort classify categorize category label
label tag annotate annotation mark
guess predict forecast estimate prediction
future forecast tomorrow
fair unbiased equal
unfair biased prejudice discrimination
safe secure protect security
protect guard defend shield secure
attack hack threat malicious exploit
attacker hacker adversary malicious
trick fool deceive manipulate
fake false fabricated artificial
private confidential sensitive personal
secret confidential password credential key
permission access right allow authorization
allow permit let grant
login sign-in authenticate authentication identity
rule policy regulation guideline
law legal regulation compliance act
comply compliance obey
check verify validate inspect test evaluate
scan inspect check
quality accuracy good
measure metric score evaluate assess
judge evaluate assess rate
rate score grade rank
compare contrast
learn train study
memorize heart remember
remember memory recall keep
forget lose
retrain train again
again repeat reuse
repeat again iteration
teach train instruct
instruct tell instruction command
say tell state
reuse again share
share publish collaborate
together jointly combine both
combine join merge mix
split divide separate cut
divide split partition
cut split slice
piece passage fragment portion
document file paper record
record log history
form invoice receipt
handwritten handwriting
automatic automatically automated automate
manually manual hand human
without no none
code coding program programming
programmer developer coder
developer engineer programmer
visual graphical interface screen
chart graph plot dashboard
dashboard overview visualize visualization
number numeric numerical figure value
continuous numeric number
amount number quantity volume
step stage phase
order sequence
part component piece element unit
whole entire complete full
kind type sort variety
example sample instance
few little handful
many several multiple numerous lots
word term token
meaning sense semantic
mood feeling emotion sentiment opinion
review comment feedback opinion
topic subject theme
summary summarize shorten condense
short brief concise
long lengthy
idea concept notion
plan strategy
goal objective aim purpose
task job work
use apply employ
need require requirement
give provide supply offer
send submit deliver
connect link reach attach
reach access connect
connection network link
internet public web online
network connection vpc
recommend suggest recommendation suggestion
chat conversation dialogue talk
chatbot bot assistant conversational
assistant helper bot copilot
computer machine server
server machine instance hardware
chip processor hardware
phone mobile device edge
device edge sensor
rent lease
pay bill charge payment
origin source lineage provenance
trace lineage track
outside external third-party
inside internal
current recent latest fresh
date current recent
often frequent frequently regularly
rare seldom infrequent rarely unusual
unusual abnormal anomaly outlier strange odd
random randomness variable variation
creative creativity imaginative diverse
predictable deterministic consistent stable
possible probable likely
chance probability likelihood
choose select pick decide
decision decide choice
best optimal optimize optimum
improve better enhance optimize
fix repair correct solve
simple easy plain
complex complicated difficult hard
noise noisy irrelevant
missing absent incomplete gap
clean cleanse prepare
raw unprocessed original
duplicate copy double
copy duplicate replicate
backup copy
version revision release
expert specialist professional
doctor medical clinical physician
patient medical health
hospital medical health
health medical clinical
money financial finance
bank financial finance
country region nation
region location area
worldwide global
travel trip flight
car vehicle
house building home
school education student
student learner
write compose draft
read scan view
show display present view
see view look
hear listen
open public free
free gratis cost
limit restrict cap bound
maximum most limit
minimum least
least minimal minimum
average mean typical
spread variance deviation
difference deviation gap
balance tradeoff trade-off compromise
tradeoff balance compromise
weight parameter
setting parameter configuration option
setup configuration install
tune adjust configure
adapt adjust customize tailor
customize custom tailor personalize own
personal individual personalized
general broad versatile universal
specific particular special specialized
domain field area industry
knowledge information facts
fact truth information
information data
proof evidence
responsible responsibility accountable duty
duty responsibility obligation
owner own possession
team group department
manager supervisor lead
oversee govern control supervise
control manage govern
manage administer run operate
run execute operate host
host run deploy
deploy release launch production
production live deployed
behavior action activity
action act step
event incident happening
crash failure outage
outage failure downtime unavailable
available reachable uptime
reliable dependable robust
robust resilient stable
traffic load request
load demand traffic
demand need load
peak burst spike
flexible elastic adaptable
fraction share proportion percentage
really actually truly
product goods item merchandise
give put insert
include contain hold
lifelike natural realistic
convince persuade trick
expensive costly cost
before prior beforehand
ready prepared prebuilt built-in
explain describe
influence affect impact effect
cause reason lead
problem issue difficulty trouble challenge
rely depend trust
popular common widespread
structure organize arrange
sentence phrase
paragraph passage
website site web
email mail message
trend pattern tendency
nearest close adjacent neighbor
alone only single
mask redact anonymize
leak expose disclose reveal
harm damage hurt
usage consumption use
schedule plan
trigger start cause
react respond
background context
initial first beginning
final last end
result outcome output
output result answer response
agree match
fit suit match
suitable appropriate right
`;

/** Word (as `stem` spells it) to the stems of the words near it. */
export function thesaurus(stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  for (const line of GROUPS.split('\n')) {
    const stems = line
      .split(' ')
      .filter((word) => word !== '' && !word.includes('-'))
      .map(stem);
    for (const word of stems) {
      const others = near.get(word) ?? new Set<string>();
      for (const other of stems) if (other !== word) others.add(other);
      near.set(word, others);
    }
  }
  return new Map(Array.from(near, ([word, others]) => [word, [...others]]));
}
