/**
 * Everyday words that mean nearly the same, so that a need in a reader's words meets the words of the notes. General
 * English only: no term of any subject. A line is a group; each word is a plain one, compared by its stem.
 */
const GROUPS = `
picture image photo
video film footage
speech voice spoken audio speaking talk
text written writing
find detect discover identify spot locate recognize
watch monitor observe track
alert notify warn alarm notification
build create make develop construct
make produce generate
buy purchase order
buyer customer shopper client
user customer people person
worker employee staff
company business organization enterprise firm
price cost charge fee expense
cheap inexpensive affordable economical
cheaper reduce lower save saving decrease
bad poor poorly badly wrong worse weak
good great well best strong
wrong false incorrect mistaken error mistake
right correct true
invented made-up fabricated false imaginary
new unseen unknown fresh
old former existing
change vary shift drift alter
different differing varying various
same identical equal
fast quick rapid speed quickly instantly immediate instant
slow delay late
big large huge
small little tiny few
start begin launch
stop end halt prevent avoid
forbid prohibit ban block exclude avoid
block filter refuse reject deny
keep store save hold retain
storage store repository
remove delete erase redact mask hide
convert turn transform change
translate language
explain understand interpret reason why
answer reply respond response
ask question query request
search look find lookup
group cluster segment
sort classify categorize category
guess predict forecast estimate
fair unbiased equal
unfair biased prejudice discrimination
safe secure protect security
protect guard defend shield
attack hack threat malicious
private confidential sensitive personal
secret confidential password credential
hidden private
permission access right allow allowed
allow permit let grant
rule policy regulation
law legal regulation compliance
check verify validate inspect test evaluate
scan inspect
measure metric score evaluate
compare contrast
learn train study
retrain train again
teach train instruct
reuse again
share publish collaborate
document file paper
form invoice receipt
hand-written handwritten handwriting
automatic automatically automated
manual manually hand human
without no none
code coding program programming
visual graphical interface screen
number numeric numerical figure value
step stage phase
part component piece element
kind type sort
example sample instance
word term
meaning sense
mood feeling emotion sentiment opinion
topic subject theme
summary summarize shorten condense
idea concept notion
plan strategy
task job work
use apply employ
need require
give provide supply offer
send submit deliver
connect link reach
connection network
internet public web online
recommend suggest recommendation
chat conversation dialogue talk
assistant helper bot
computer machine server
rent lease
pay bill charge
record log history
origin source lineage provenance
outside external
inside internal
current recent up-to-date latest fresh
often frequent frequently regularly
rare seldom infrequent rarely
`;

/** Word (as `stem` spells it) to the stems of the words near it. */
export function thesaurus(stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  for (const line of GROUPS.split('\n')) {
    const stems = line.split(' ').filter((word) => word !== '' && !word.includes('-')).map(stem);
    for (const word of stems) {
      const others = near.get(word) ?? new Set<string>();
      for (const other of stems) if (other !== word) others.add(other);
      near.set(word, others);
    }
  }
  return new Map(Array.from(near, ([word, others]) => [word, [...others]]));
}
