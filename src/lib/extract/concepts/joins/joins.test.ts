import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { draftConcepts } from '../draft-concepts.ts';

/** Every concept as its label and other names, in lower case. */
function namesOf(text: string): string[][] {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  return draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(({ label, aliases }) =>
    [label, ...aliases].map((name) => name.toLowerCase()),
  );
}

const isOne = (text: string, one: string, other: string): boolean =>
  namesOf(text).some((names) => names.includes(one) && names.includes(other));
const labelWith = (text: string, alias: string): string | undefined =>
  namesOf(text).find((names) => names.includes(alias))?.[0];

describe('names that are one', () => {
  it.each([
    ['plural short forms', '- **GPUs:** fast chips\n- **CPU:** a chip\n\nA GPU is fast.', 'gpus', 'gpu'],
    [
      'a short form under its heading',
      '## Crop rotation\n\nCR is a way to keep soil healthy. With CR fields rest.\n',
      'crop rotation',
      'cr',
    ],
    [
      'the number of an inner word',
      '- **Two-stage rocket:** drops a part\n\n## Two-stages rocket\n\nIt flies far.\n',
      'two-stage rocket',
      'two-stages rocket',
    ],
    [
      'names that begin with two names of one thing',
      'The **stone mill**, also called a quern, grinds.\n\n- **Stone mill handle:** long\n- **Quern handle:** short\n',
      'stone mill handle',
      'quern handle',
    ],
    [
      'a doer and what it does',
      '- **Leak detection:** finds leaks\n\n## Leak detection system\n\nIt hangs on the wall.\n',
      'leak detection',
      'leak detection system',
    ],
    [
      'swapped letters of a short form',
      'The BMP module is new. A BMP module costs little. BMP works. BMP is here. The BPM module is old.\n',
      'bmp module',
      'bpm module',
    ],
    [
      'a short form in the line of a name with capitals inside',
      'PB vs PBC: a PressBox is a box, a PressBoxCrate holds one.\n\nThe PBC is full.\n',
      'pressboxcrate',
      'pbc',
    ],
    [
      'a clip and the word that goes on from it',
      '- **Asynchronous:** later\n\nYou can choose: real-time, async, and batch. The async way is slow.\n',
      'asynchronous',
      'async',
    ],
    [
      'a second name in running text',
      'The **sponge**, also called a preferment, rests. A preferment is sour.\n',
      'sponge',
      'preferment',
    ],
    [
      'a second name that a label is given',
      '- **Rye sponge:** Also known as a preferment, it rests overnight.\n\nA preferment is sour.\n',
      'rye sponge',
      'preferment',
    ],
    [
      'a name in brackets made of its own words',
      'Light a blue paper lantern (blue lantern) first. A blue lantern burns long. The blue paper lantern hangs.\n',
      'blue paper lantern',
      'blue lantern',
    ],
    [
      'an adjective in -ial',
      '- **Face mask:** keeps dust out\n\n## Facial mask\n\nIt is washed.\n',
      'face mask',
      'facial mask',
    ],
    [
      'a dash in a heading, behind a name with a capital inside',
      '# PartyHat - Acme Playground:\n\nPartyHat is a tool for play. The Acme shop sells it, as Acme does.\n',
      'partyhat',
      'acme playground',
    ],
    [
      'another first letter of a long word',
      '- **Stop sequences:** end it. Some sequences end. A sequence is long. Two sequences.\n\n## Settings\n\n- stop requences (they end it)\n',
      'stop sequences',
      'stop requences',
    ],
    [
      'a name that is no longer used',
      'The **sponge** (formerly known as preferment) rests. A preferment is sour.\n',
      'sponge',
      'preferment',
    ],
    [
      'two quoted names of one thing',
      'With one egg, this is called “single-yolk” or “one-yolk”.\n\n- **Single-yolk:** is plain\n',
      'single-yolk',
      'one-yolk',
    ],
    [
      'a doing and the one thing that it is done to',
      '- **Grain milling:** makes flour of grain\n- **Milling:** the grain is crushed\n\nThe grain needs milling.\n\nMilling of a grain takes long.\n',
      'grain milling',
      'milling',
    ],
    [
      'a name behind its maker',
      '- **Acme:** makes clocks. ZX80 is by Acme.\n- Acme: ZX80 is old.\n\nHomes had Acme ZX80 and others. A ZX80 is slow.\n',
      'acme zx80',
      'zx80',
    ],
    ['a short form and its format', '- **GIF:** a picture\n- **GIF format:** moves\n', 'gif', 'gif format'],
    [
      'a short name that speaks of its owner throughout',
      '# Acme Bakery\n\n## Acme Oven\n\n- **Acme Oven:** bakes\n\n# Acme\n\n## Ovens\n\nThe oven of Acme is hot. An oven here bakes bread.\n',
      'acme oven',
      'ovens',
    ],
    [
      'what is done to a thing, and the thing',
      '- add grain filters: they catch dust\n- **Grain filter:** a fine net\n',
      'grain filter',
      'add grain filters',
    ],
    [
      'a short form behind the one name of its passage that it spells',
      '## Optics\n\n- **Convex mirror:** bends light; many are CMs\n',
      'convex mirror',
      'cms',
    ],
    [
      'a name with its own short form before it',
      '- **CR crop rotation:** a way to keep soil\n- **Crop rotation:** the same\n',
      'cr',
      'crop rotation',
    ],
    [
      'a bare verb and its gerund',
      'We refit boats. You can refit a boat. They refit it.\n\n- **Refitting:** makes it new\n- **Refit:** at the end\n',
      'refitting',
      'refit',
    ],
    [
      'two ways to write a doing',
      '- **Aligning mirrors:** turn them\n- **Mirror alignment:** how they stand\n',
      'mirror alignment',
      'aligning mirrors',
    ],
    [
      'the doer and the doing before a head',
      '- **Recommender system:** says what to buy\n- **Recommendation system:** the same\n',
      'recommender system',
      'recommendation system',
    ],
    [
      'what a later sentence below a heading calls it',
      '## Slow baking\n\nThis is when you have time. Also called a low-heat baking so the crust is thin.\n',
      'slow baking',
      'low-heat baking',
    ],
    ['"and" between capitals', '- **QnA:** a talk\n- **Q&A:** a talk at the end\n', 'qna', 'q&a'],
    [
      'a hyphenated way and its doing',
      '- **Spoon-as-lever:** lifts a lid\n\n## Spoon-as-lever evaluation\n\nIt is a test.\n',
      'spoon-as-lever',
      'spoon-as-lever evaluation',
    ],
    [
      'two names around a dash in a heading',
      '## Fizzle - Acme Playground\n\nWe like Fizzle. You see Fizzle in each Acme shop, and Acme sells it.\n',
      'fizzle',
      'acme playground',
    ],
    [
      'a name and the class that it is said to be',
      '## Fizzle\n\nThe fizzle model is old.\n\n## What is a fizzle?\n\nIt is a model that bakes. A fizzle bakes. A fizzle is warm.\n',
      'fizzle',
      'fizzle model',
    ],
    [
      'a maker and a name that is once in small letters',
      '- Acme: QRT is old.\n- QRT: we had it, and QRT is nice\n- **QRT:** a box\n- Models like Qrt or QRT\n\nBoxes include acme QRT and others.\n',
      'acme qrt',
      'qrt',
    ],
  ])('joins %s', (_, text, one, other) => {
    expect(isOne(text, one, other)).toBe(true);
  });

  it.each([
    [
      'two names of entries with one letter between them',
      '- **Subnet:** a net in a net\n- **Subset:** a part\n\nA subset is a part. The subset is small.\n',
      'subnet',
      'subset',
    ],
    [
      'two names side by side and the second of them',
      '## AB\n\n- **AB/CD:** both of them\n- **CD:** the other one\n\nThen CD stands alone.\n',
      'ab/cd',
      'cd',
    ],
    [
      'two names around a dash that each have their lines',
      '## Fizzle - Acme Playground\n\nWe like Fizzle. Acme Playground is in each Acme shop, and Acme sells it.\n',
      'fizzle',
      'acme playground',
    ],
    [
      'a thing and a model of it',
      '- **Reward:** what you get\n- **Reward model:** says it\n\nA reward is a gift. The reward model is a model that counts.\n',
      'reward',
      'reward model',
    ],
    [
      'a short form and the product of a line that is a common noun',
      'Each loaf is warm. We sell Loaf XML, Loaf Mail, Loaf Search and Loaf Shop. Loaf XML is new, and Loaf Mail and Loaf Search are old. We know XML. You read XML, and write XML.\n\n- **Loaf XML:** a file\n- **Loaf Mail:** a letter\n- **Loaf Search:** finds\n- **XML:** a format\n',
      'loaf xml',
      'xml',
    ],
    [
      'choosing a thing, and the thing',
      '- **Choosing a filter:** look at the mesh\n- **Filter:** a net\n',
      'choosing a filter',
      'filter',
    ],
    [
      'a common noun and a product called so',
      'Acme Mill grinds. Acme Oven bakes. Acme Marketplace sells flour, and Acme Marketplace sells salt. It is a marketplace that gives work. People like a marketplace.\n',
      'acme marketplace',
      'marketplace',
    ],
    [
      'a word and a compound that begins with it',
      '- **Acme Cloud:** servers\n- **Acme CloudTrail:** a log\n\nAcme Cloud is big. Acme CloudTrail logs.\n',
      'acme cloud',
      'acme cloudtrail',
    ],
    [
      'short forms that differ in a letter',
      '- **SSML:** a markup\n\nRoles:\n\n- ssml\n- saml\n',
      'ssml',
      'saml',
    ],
    [
      'what two letters fit by chance',
      'IDEs such as VS code and **visual studio** are big.\n\n- **Visual studio:** an editor\n',
      'visual studio',
      'vs',
    ],
    [
      'a short form and the small words of its letters',
      '- **IAM:** a service\n\nThis is what i am telling you about IAM.\n',
      'iam',
      'i am',
    ],
    [
      'a product and the verb of its name',
      'Acme runs. We like Acme. An Acme shop.\n\n- **Acme Paint:** a tool\n- **Paint:** to paint walls\n- **Painting:** a picture\n\nYou paint. They paint. We paint it.\n',
      'acme paint',
      'painting',
    ],
    [
      'what is also called so behind a full stop',
      '- **Loaf:** this is when you have warm flour. Also called a batard.\n- **Warm flour:** is warm\n',
      'warm flour',
      'batard',
    ],
    [
      'what two products of an owner have by one name',
      'Acme Zorb and Acme Quib are old, and Zorb is large. Acme Studio Board, Acme Studio Pen, and Acme Studio Paper are old. Acme Loaf Board, Acme Loaf Pan, and Acme Loaf Knife are new.\n\n- **Acme Studio Board:** holds\n- **Board:** see above\n- **Pen:** writes\n- **Pan:** bakes\n',
      'acme studio board',
      'acme loaf board',
    ],
    [
      'things and their making',
      '- **Building:** a house\n\nWe build much. They build buildings.\n',
      'building',
      'build',
    ],
    [
      'what is done to things and a thing that is called after the doing',
      'They ship it. We ship it. You ship it.\n\n- **Ship:** go\n- **Shipping:** slow\n- **Shipment:** long\n- **Shipping crates:** hard\n- **Shipment crate:** red\n',
      'shipping crates',
      'shipment crate',
    ],
    [
      'a short form and itself with one letter more in capitals',
      'DRUM\tDRUMS\t44\nSOCK\tLIDS\t12\n\nDRUMS is DRUM with sound. The DRUM is old.\n',
      'drum',
      'drums',
    ],
    [
      'a word of two plain words and one that differs by a letter',
      'The logic is sound, and logic helps. Logic rules.\n\nOne login opens all doors.\n',
      'logic',
      'login',
    ],
  ])('keeps apart %s', (_, text, one, other) => {
    expect(isOne(text, one, other)).toBe(false);
  });

  it('keeps a short form apart from an owner’s name of the same letters', () => {
    const text =
      '- **Acme Glim:** a store\n- **Acme Fathom:** a scale\n- **Acme Zorp:** a lamp\n\nGlim holds much. Fathom weighs.\n\n- Tests such as **GLIM**, **SQAD** and **WMTX** measure it.\n';
    expect(namesOf(text).map(([label]) => label)).toContain('glim');
  });

  it('writes a label as the notes spell the word elsewhere', () => {
    const text =
      'A converter is loud. The converter hums. My converter broke.\n\n- **Catalytic convetrer:** cleans the fumes\n';
    expect(labelWith(text, 'catalytic convetrer') ?? labelWith(text, 'catalytic converter')).toBe(
      'catalytic converter',
    );
  });
});

describe('slips of words that only bind', () => {
  it.each([
    ['andnot', 'True, andnot all of them are ripe.'],
    ['cou', 'Here cou can bake.'],
    [
      'wnat',
      'What users wnat is bread. They wnat it now. You want rye. They want it. We want it. I want it. All want it. Some want it. Many want it. Few want it. Two want it. Others want it. Bakers want it. Boys want it. Girls want it. Men want it. Cats want it. Dogs want it. Kings want it. Cooks want it. Maids want it. Guests want it.',
    ],
    [
      'iso of nema',
      'ISO sets sizes. NEMA sets plugs. An ISO size fits. A NEMA plug fits. Bodies like ISO of NEMA.',
    ],
  ])('%s is no name', (slip, text) => {
    expect(namesOf(text).flat()).not.toContain(slip);
  });

  it.each([
    ['botnet', 'Many bots form a botnet, which sends spam.'],
    ['sortability', 'The sortability of the beans is good.'],
  ])('%s is a name', (word, text) => {
    expect(namesOf(text).flat()).toContain(word);
  });

  it('leaves words with a hyphen alone', () => {
    const often = 'One per day. Two per day. Ten per week. Per year. '.repeat(4);
    expect(namesOf(`${often}It is a pre-built oven.`).flat()).toContain('pre-built oven');
  });
});

it('keeps the plural of an entry that is never said in the singular', () => {
  const text = '## Law\n\n- **Human rights** – what everybody has.\n  - Sort: principle\n';
  expect(labelWith(text, 'human rights')).toBe('human rights');
});

describe('labels of an owner', () => {
  it('keep the capitals that a careful place gives them', () => {
    let id = 0;
    const text =
      'We use Acme a lot. Then Acme is big, and Acme grows.\n\nWe run Acme Fathom Service on ships. Some call acme fathom service dear, and acme fathom service is.\n';
    const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
    const labels = draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(
      ({ label }) => label,
    );
    expect(labels).toContain('Acme Fathom Service');
  });

  const labelsOf = (text: string): string[] => {
    let id = 0;
    const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
    return draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(({ label }) => label);
  };

  it.each([
    [
      'a label in capitals among labels in small letters',
      '- Rye bread: dark\n- Oven door: opens\n- Flour sack: heavy\n- Steam Vent Keeper: keeps it shut\n',
      'Steam Vent Keeper',
    ],
    [
      'small letters where all labels have capitals',
      '- Rye Bread: dark\n- Oven Door: opens\n- Flour Sack: heavy\n- Steam Vent: keeps it shut\n',
      'steam vent',
    ],
    [
      'capitals inside a word',
      'The doughmaster kneads. A DoughMaster is dear.\n\n- **doughmaster:** a machine\n',
      'DoughMaster',
    ],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toContain(label);
  });
});
