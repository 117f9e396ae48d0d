/**
 * How headings and labels wrap a name: "What is X?", "Types of X", "X overview". Data only; lower case.
 */

/** Openings behind which the name stands. Longer ones are tried first. */
export const OPENINGS: readonly string[] = [
  'what is',
  "what's",
  'whats',
  'what are',
  'what does',
  'what do',
  'how does',
  'how do',
  'how can',
  'how to choose',
  'how to use',
  'why',
  'why use',
  'when is',
  'when are',
  'when to use',
  'when to choose',
  'who uses',
  'where is',
  'a look at',
  'about',
  'an introduction to',
  'introduction to',
  'intro to',
  'intro',
  'introducing',
  'getting started with',
  'understanding',
  'exploring',
  'define',
  'defining',
  'definition of',
  'overview of',
  'an overview of',
  'summary of',
  'recap of',
  'basics of',
  'fundamentals of',
  'foundations of',
  'essentials of',
  'deep dive into',
  'deep dive',
  'more on',
  'more about',
  'notes on',
  'focus on',
  'guide to',
  'guidelines for',
  'working with',
  'comparison of',
  'comparison between',
  'comparing',
  'difference between',
  'differences between',
  'difference of',
  'differences in',
];

/** "N of X", "N for X", "N in X", "N with X": the name is X, and N only arranges the notes. Singular. */
export const FRAME_NOUNS: ReadonlySet<string> = new Set(
  'advantage alternative anatomy application aspect attribute basic benefit capability case category cause challenge characteristic classification component con concept consequence criterion definition detail difference disadvantage downside drawback effect element example extension fact feature form function fundamental goal guideline history idea importance ingredient introduction issue kind limitation list main meaning method need note objective option origin overview part phase place principle problem pro property purpose question reason requirement role rule scenario sort source stage step strategy strength structure summary symptom technique term tip tool topic trait type usage use value variant variety version way weakness'.split(
    ' ',
  ),
);

/** Prepositions between the frame noun and the name. */
export const FRAME_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'with',
  'about',
  'to',
  'on',
  'from',
  'within',
]);

/** Endings that only say that something is told of the name before them. */
export const CLOSINGS: ReadonlySet<string> = new Set(
  'approach approaches aspects basics benefits best-practices breakdown bundles categories challenges characteristics comparison components concepts considerations deep-dive definition definitions details drawbacks essentials examples explained facts features fundamentals glossary guide guidelines in-depth include includes introduction lecture limitations list methods notes options overview phases principles pros questions quiz review rules stages steps strategies structure summary techniques terminology terms tips topics tradeoffs types uses work works'.split(
    ' ',
  ),
);

/** Ends of titles that say what the paper is: the whole is no name. */
export const PAPERS: ReadonlySet<string> = new Set(
  'cheatsheet cheatsheets cram outline outlines recap'.split(' '),
);

/** Verbs that set something up: of "configure content filters" the name is what follows. Base form. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'add apply ask attach be become bring build buy call change check choose configure connect consider create define deliver demand describe disable do download edit enable enter ensure establish find follow get give go have help implement include install invoke keep know launch learn leave let look make manage need note obtain offer open pass pay perform pick prefer prepare provide put read receive remember replace request require run save see select send serve set share show specify start stop store study support take tell think try turn understand use utilize want watch write'.split(
    ' ',
  ),
);

/** Those that are hardly ever nouns: a label that begins with one is an order ("select a tin"). Base form. */
export const PURE_VERBS: ReadonlySet<string> = new Set(
  'add allow apply ask attach automate avoid be become bring build buy choose combine configure connect consider create define deliver describe determine develop disable discover download enable encourage ensure enter establish evaluate examine explain explore find generate get give go handle have help identify implement improve include increase install integrate keep know learn leave let maintain make obtain optimize perform prepare prevent provide put receive reduce remember remove replace require retrieve save see select send serve simplify specify take tell think try understand use utilize validate verify write'.split(
    ' ',
  ),
);

/** Adjectives that, before a plural, only announce a list: "common metrics", "key concepts". */
export const LISTING_ADJECTIVES: ReadonlySet<string> = new Set(
  'additional advanced available basic common current different essential extra famous first further general helpful important interesting key main major more most notable other popular possible quick related relevant sample several similar some special specific top typical useful various'.split(
    ' ',
  ),
);

/** Words before a number that only count: "Section 3: …", "Stage 2 – …". */
export const COUNTERS: ReadonlySet<string> = new Set(
  'chapter day domain lecture lesson level module no note number page part phase point question section slide stage step task topic unit week'.split(
    ' ',
  ),
);

/** Heads so general that a name made of them and plain adjectives says nothing: "common types", "main idea". Singular. */
export const GENERAL_NOUNS: ReadonlySet<string> = new Set(
  'ability account advantage aid amount answer area aspect attempt author basis beginning behalf bit body book business call capability case cause chance change chapter choice city class college colleague combination company component concept condition consideration copy country couple course day deal decision degree demand department desire detail development difference difficulty document effect effort element employee end enhancement environment event example expert extent fact factor fashion feature field file form foundation friend function fun future game general good group guy hand head help hour house human idea impact importance improvement individual industry info information input insight instance interaction interest issue item job key kind knowledge lack language last layer level life line list look lot main manner market material matter meaning means method middle million minute mistake moment money month morning name nature need new news note number object objective office operation opportunity option order organization outcome output page part party people percent percentage period person piece place plan platform point portion position possibility potential practice presence problem procedure process product professional program project property purpose quality quantity question range rate reader reason relation relationship report request requirement research resource response responsibility rest result review right role room rule sample school second section sense series service set setting setup shape share shelf side sign situation size skill solution something sort space spot staff stage standard state step stop story structure student stuff style subject success suggestion summary supply support system table target task team technique technology term test text thing thought time tip title today tone tool top topic total town trial trick try turn type understanding unit use user value variety version video view walk way website week weight whole word work world year'.split(
    ' ',
  ),
);

/** Adjectives that judge or count and are no part of a name when they lead a phrase. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  'able accurate actual additional appropriate available awesome bad basic best better big bigger biggest bit boring bright broad bunch busy certain cheap cheaper cheapest classic clear common comprehensive complete complex concrete concise consistent convenient cool correct costly crazy critical crucial current customizable cute decent desired detailed different difficult direct diverse easier easiest easy effective efficient enough entire entirely essential excellent existing expensive external extra fast faster fastest favorite few final fine first following free fresh full fun further general given good great greater half handy happy hard hardest helpful high-quality higher highest huge ideal important impossible incorrect individual initial interesting internal key known large larger largest last late latest likely little long longer low lower lowest main major many mere minor more most much multiple necessary neat new newer next nice normal numerous obvious old older only open original other overall own particular past perfect plain poor popular possible powerful practical precise present pretty previous primary prior proper pure quick random rapid rare real realistic recent related relevant reliable respective rich right robust rough same scalable second seamless separate serious several short similar simple simpler simplest single slow small smaller smallest smart smooth so-called sophisticated special specific standard strange strict strong such suitable super sure tasty third timely tiny top total true typical ugly unable unique unknown unnecessary upcoming useful usual valuable various vast versatile very vital weak weird well whole wide wonderful worse worst wrong young'.split(
    ' ',
  ),
);
