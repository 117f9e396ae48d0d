import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { RULES } from './index.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  Reader: 'service',
  Scribe: 'service',
  Shelf: 'service',
  'Shelf Labels': 'feature',
  lexicon: 'feature',
  'speech mark': 'feature',
  'speech synthesis': 'application',
  dictation: 'application',
  'name search': 'application',
  'deep learning': 'learning-type',
  'hidden layer': 'feature',
  'talking service': 'service',
  noise: 'risk',
  echo: 'risk',
  'word error rate': 'metric',
  metric: 'metric',
  'audio data': 'data-type',
  'labelled data': 'data-type',
  Nordwind: 'organization',
  'Jane Doe': 'concept',
  Südwind: 'organization',
  'Nordwind Cups': 'service',
  Kolibri: 'model',
  Zaunkönig: 'model',
  mixing: 'stage',
  proving: 'stage',
  baking: 'stage',
  bread: 'concept',
  'hot start': 'technique',
  'cold start': 'technique',
  'k-means': 'algorithm',
  clustering: 'technique',
  'work with echo': 'technique',
  damping: 'technique',
  clearness: 'principle',
  openness: 'principle',
  'spoken bias': 'risk',
  'early spoken bias': 'risk',
  'voice quality': 'metric',
  'good voice': 'concept',
  'ear test': 'concept',
  'house order': 'concept',
  sleeping: 'concept',
  waking: 'concept',
  'Kolibri 2': 'model',
  'voice class': 'concept',
  'deep voice': 'concept',
  'reading lamp': 'resource',
  'brass reading lamp': 'resource',
  vow: 'concept',
  overheating: 'technique',
  underwriting: 'technique',
  'Shelf and Reader': 'service',
  'house model': 'model',
  'timbered house': 'concept',
  'half-timbered house': 'concept',
  'half timbered house': 'concept',
  'voice metric': 'metric',
  'ear error': 'metric',
  'lock oil': 'concept',
  'iron lock': 'concept',
  lock: 'concept',
  'fixed lock': 'concept',
  'variable lock': 'concept',
  rail: 'concept',
  'rail height': 'concept',
  grey: 'concept',
  'side effect': 'concept',
  door: 'concept',
  cellar: 'concept',
  'good night': 'concept',
  bolt: 'concept',
  'bolt for doors': 'concept',
  latch: 'concept',
  hinge: 'concept',
  LBD: 'technique',
  'Shelf Service': 'service',
  'Shelf-Restricted Access': 'feature',
  'Nordwind Clustering': 'service',
  acoustics: 'discipline',
  'open house': 'concept',
  'keep the doors of houses shut': 'concept',
};

/** Each rule with the sentences and layouts that it is for, and such as it must leave alone. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  stated: [
    [
      '## Reader\n\n- Used for: speech synthesis, dictation (the other way round)\n- Not to be confused with: Scribe',
      ['Reader —used-for→ speech synthesis', 'Reader —used-for→ dictation', 'Reader —contrasts-with→ Scribe'],
    ],
    [
      '## Shelf\n\n- Has parts: Shelf Labels\n- Made by: Nordwind',
      ['Shelf Labels —part-of→ Shelf', 'Shelf —made-by→ Nordwind'],
    ],
    ['## Parts\n\n- **Reader** – a service.\n  - Uses: deep learning', ['Reader —uses→ deep learning']],
    ['## Reader\n\n- Mood: Scribe', []],
  ],
  table: [
    [
      '| Provider | Model name(s) |\n|---|---|\n| Nordwind | Kolibri (small, large), Zaunkönig |',
      ['Kolibri —made-by→ Nordwind', 'Zaunkönig —made-by→ Nordwind'],
    ],
    ['| Problem type | Algorithm |\n|---|---|\n| Clustering | k-means |', ['k-means —used-for→ clustering']],
    [
      '| Aspect | Reader | Scribe |\n|---|---|---|\n| Use cases | speech synthesis | dictation |',
      ['Reader —used-for→ speech synthesis', 'Scribe —used-for→ dictation'],
    ],
    ['| Number | Colour |\n|---|---|\n| one | red |', []],
    // One type tells what the row is, several what there is of it.
    [
      '| Name | Type | Purpose |\n|---|---|---|\n| Reader | talking service | speech synthesis |',
      ['Reader —is-a→ talking service', 'Reader —used-for→ speech synthesis'],
    ],
    [
      '| Aspect | clustering | talking service |\n|---|---|---|\n| Types | k-means | Reader |',
      ['k-means —is-a→ clustering', 'Reader —is-a→ talking service'],
    ],
    // Examples of a field that are tasks are what it is applied to.
    [
      '| Aspect | Reader | Scribe |\n|---|---|---|\n| Examples | speech synthesis | dictation |',
      ['Reader —used-for→ speech synthesis', 'Scribe —used-for→ dictation'],
    ],
    // An example of what a filter stops is no purpose of it.
    [
      '| Filter | Example |\n|---|---|\n| Reader | speech synthesis |',
      ['Reader —related-to→ speech synthesis'],
    ],
    // The cell's own verb knows better than its head.
    [
      '| Metric | Application |\n|---|---|\n| word error rate | Assessing voice quality |',
      ['word error rate —measures→ voice quality'],
    ],
    // A column that is named by half of its head only is no class.
    ['| Aspect | Grey art | Lock |\n|---|---|---|\n| Example | hinge | bolt |', ['bolt —is-a→ lock']],
    // Only a column of definitions, or an article, says what a thing is.
    ['| Name | Sound |\n|---|---|\n| lock | grey |', ['lock —uses→ grey']],
    ['| Name | Notes |\n|---|---|\n| bolt | a lock without a key |', ['bolt —is-a→ lock']],
    ['| Which? |  |  |\n|---|---|---|\n| bolt | lock | grey |', ['bolt —is-a→ lock', 'bolt —uses→ grey']],
    ['| Name | What for |\n|---|---|\n| bolt | cellar |', ['bolt —used-for→ cellar']],
    // A head that is a verb says what the row does with what stands below it; a noun of the same letters does not.
    [
      '| Name | Needs |\n|---|---|\n| Reader | audio data, lexicon |',
      ['Reader —requires→ audio data', 'Reader —requires→ lexicon'],
    ],
    [
      '| Name | Paid for |\n|---|---|\n| Reader | noise, echo |',
      ['Reader —mitigates→ noise', 'Reader —mitigates→ echo'],
    ],
    ['| Name | Runs on |\n|---|---|\n| Reader | Shelf |', ['Reader —uses→ Shelf']],
    ['| Name | Brings |\n|---|---|\n| Reader | no lexicon, speech mark |', ['Reader —offers→ speech mark']],
    ['| Name | Order |\n|---|---|\n| bolt | latch, hinge |', ['bolt —uses→ latch', 'bolt —uses→ hinge']],
    // What it does: a list of tasks up to the first stop, and no part of a sentence.
    [
      '| Name | What it does |\n|---|---|\n| Reader | speech synthesis, dictation. The noise |',
      ['Reader —used-for→ speech synthesis', 'Reader —used-for→ dictation'],
    ],
    // A product is an example of no task, it is there for it.
    [
      '| Aspect | dictation | speech synthesis |\n|---|---|---|\n| Examples | Scribe | Reader |',
      ['Scribe —used-for→ dictation', 'Reader —used-for→ speech synthesis'],
    ],
    [
      '| Aspect | Reader | Scribe |\n|---|---|---|\n| Problem | noise | echo |',
      ['noise —affects→ Reader', 'echo —affects→ Scribe'],
    ],
    // Tools of a field are there for it, and so is a tool for its phase; what keeps a good is there for it.
    ['| Category | Tools |\n|---|---|\n| dictation | Scribe |', ['Scribe —used-for→ dictation']],
    ['| Name | Phase |\n|---|---|\n| Scribe | mixing |', ['Scribe —used-for→ mixing']],
    [
      '| Name | Safeguard | Broken by |\n|---|---|---|\n| clearness | damping | noise |',
      ['damping —used-for→ clearness', 'noise —affects→ clearness'],
    ],
    // One product has the row as its part, several are kinds of the row.
    ['| Name | Product |\n|---|---|\n| lexicon | Reader |', ['lexicon —part-of→ Reader']],
    [
      '| Name | Products |\n|---|---|\n| talking service | Reader, Scribe |',
      ['Reader —is-a→ talking service', 'Scribe —is-a→ talking service'],
    ],
    [
      '| Name | Note |\n|---|---|\n| Shelf | It is old. Door, cellar |',
      ['Shelf —related-to→ door', 'Shelf —related-to→ cellar'],
    ],
    // Without heads a name in the plural has its kinds beside it.
    [
      '|  |  |\n|---|---|\n| Locks | bolt, latch |\n| House models | Kolibri, Zaunkönig |',
      ['bolt —is-a→ lock', 'latch —is-a→ lock', 'Kolibri —is-a→ house model', 'Zaunkönig —is-a→ house model'],
    ],
    // A blank corner over names: the columns are compared, and a role noun tells what is in them.
    [
      '|  | Reader | clustering |\n|---|---|---|\n| Algorithms | Kolibri | k-means |\n| Make | old | new |',
      ['Kolibri —is-a→ Reader', 'k-means —is-a→ clustering'],
    ],
  ],
  'table-class': [
    // The head names the class of what stands below it.
    [
      'Deep voice is one voice class.\n\n| Room | Voice class |\n|---|---|\n| noise | openness |\n| echo | clearness |',
      ['openness —is-a→ voice class', 'clearness —is-a→ voice class'],
    ],
    // No class that the notes know elsewhere, and one cell among others that are none.
    ['| Room | Voice class |\n|---|---|\n| noise | openness |\n| echo | clearness |', []],
    ['A voice class.\n\n| Room | Voice class |\n|---|---|\n| noise | openness |\n| echo | none so far |', []],
  ],
  'table-topic': [
    // The column's own head says more than a heading further out.
    [
      '# Applications of Kolibri\n\n## Of late\n\n| Metric | Counts |\n|---|---|\n| ear error | slips |',
      ['ear error —is-a→ Kolibri', 'ear error —measures→ Kolibri'],
    ],
    // The first column's head names the class of the rows, the section does not.
    [
      '## Reader\n\n| Voice class | Sound |\n|---|---|\n| deep voice | low |',
      ['deep voice —is-a→ voice class'],
    ],
    // So does "Lexicon type".
    ['## Reader\n\n| Lexicon type | Sound |\n|---|---|\n| deep voice | low |', ['deep voice —is-a→ lexicon']],
    // Problems are no kinds of what the section is about.
    [
      '## Shelf\n\n| Problem type | Algorithm |\n| --- | --- |\n| clustering | k-means |\n| dictation | Kolibri |',
      [],
    ],
    // The rows are what the head says, unless it says no more than "Name".
    ['## Metrics\n\n| Cup | Colour |\n| --- | --- |\n| word error rate | red |', []],
    [
      '## Metrics\n\n| Name | Colour |\n| --- | --- |\n| word error rate | red |',
      ['word error rate —is-a→ metric'],
    ],
    // One mention holds the cue and the name behind it.
    [
      '## Voices available on Shelf\n\n| Provider | Model name |\n| --- | --- |\n| Nordwind | Kolibri |',
      ['Shelf —offers→ Kolibri'],
    ],
    [
      '| Aspect | Reader | Scribe |\n|---|---|---|\n| Use cases | speech synthesis | dictation |',
      ['Reader —contrasts-with→ Scribe'],
    ],
    [
      '## Components of Shelf\n\n| Component | Description |\n|---|---|\n| Shelf Labels | what is written on them |',
      ['Shelf Labels —part-of→ Shelf'],
    ],
    // Of a heading of two halves the one that is no column; where none is, no one knows.
    [
      '## Rails & rail heights\n\n| Type | Rail height |\n|---|---|\n| deep voice | low |',
      ['deep voice —is-a→ rail'],
    ],
    ['## Rails & locks\n\n| Type | Sound |\n|---|---|\n| deep voice | low |', []],
    // "By size" only puts in order what the heading above names.
    // Of two topics the one that the first column is of.
    ['## Rails & locks\n\n| Lock | Sound |\n|---|---|\n| bolt | low |', ['bolt —is-a→ lock']],
    // Parts of what the head names; tools of a task; dangers are no kinds of the topic.
    ['## Shelf\n\n| Door part | Colour |\n|---|---|\n| hinge | grey |', ['hinge —part-of→ door']],
    ['## Dictation\n\n| Tool | Colour |\n|---|---|\n| Scribe | red |', ['Scribe —used-for→ dictation']],
    ['## Lock\n\n| Risk | Colour |\n|---|---|\n| noise | red |', ['noise —related-to→ lock']],
    // What is set against the topic is no kind of it.
    [
      '## Locks\n\n| Aspect | Lock | Latch |\n|---|---|---|\n| Colour | red | grey |\n| Age | old | new |',
      ['lock —contrasts-with→ latch'],
    ],
  ],
  compared: [
    ['## Reader vs Scribe\n\ntext', ['Reader —contrasts-with→ Scribe']],
    ['## Comparison of Reader & Scribe\n\ntext', ['Reader —contrasts-with→ Scribe']],
    ['## Reader and Scribe\n\ntext', []],
    ['- Reader vs Scribe: one talks, one listens', ['Reader —contrasts-with→ Scribe']],
  ],
  gloss: [
    [
      '- **Shelf**: opened by hand. Dictation, name search.',
      ['Shelf —used-for→ dictation', 'Shelf —used-for→ name search'],
    ],
    ['- **Reader**: uses deep learning', ['Reader —uses→ deep learning']],
    // The thing itself does it, and what it uses only where the reader is told to.
    [
      '- **Reader**: uses deep learning to read, enabling dictation',
      ['Reader —uses→ deep learning', 'Reader —used-for→ dictation'],
    ],
    [
      '- **Reader**: a talking service that runs on deep learning',
      ['Reader —is-a→ talking service', 'Reader —uses→ deep learning'],
    ],
    [
      '- **Scribe**: dictation, name search',
      ['Scribe —used-for→ dictation', 'Scribe —used-for→ name search'],
    ],
    ['- **Reader**: does not use deep learning', []],
    // A practice uses what it implements, a product is there for it.
    ['- **Damping**: Implement Shelf Labels in all rooms', ['damping —uses→ Shelf Labels']],
    ['- **Reader**: managed Kolibri', ['Reader —offers→ Kolibri']],
    [
      '- **Reader**: talking service for dictation and name search',
      ['Reader —is-a→ talking service', 'Reader —used-for→ dictation', 'Reader —used-for→ name search'],
    ],
    // Where it comes from, and what it is made with; no place in which it would be.
    [
      '- **Reader**: from Nordwind, written in Kolibri',
      ['Reader —made-by→ Nordwind', 'Reader —uses→ Kolibri'],
    ],
    ['- **Reader**: good. Comes from the cellar.', ['Reader —related-to→ cellar']],
    // A genus has its article or is a class noun.
    ['- **Hot start**: clearness', ['hot start —uses→ clearness']],
    ['- **Metrics**: quick metrics like word error rate', ['word error rate —is-a→ metric']],
    [
      '- **Metrics**: word error rate, voice quality',
      ['word error rate —is-a→ metric', 'voice quality —is-a→ metric'],
    ],
    // A verb before a list says how its things hang together with the term.
    [
      '- **Shelf**: stores audio data, finds noise',
      ['Shelf —applies-to→ audio data', 'Shelf —detects→ noise'],
    ],
    // A thing is no kind of the task that it is there for.
    ['- **Reader**: speech synthesis by night', ['Reader —used-for→ speech synthesis']],
    // A list of what is in it, how it shows, a clause.
    ['- **Cellar**: bolts, grey', ['bolt —part-of→ cellar', 'grey —part-of→ cellar']],
    ['- **Cellar**: bolts and much else', ['cellar —related-to→ bolt']],
    ['- **Grey**: good nights', ['grey —uses→ good night']],
    ['- **Bolt**: locks of old', ['bolt —is-a→ lock']],
    ['- **Locks** - for doors or cellars', ['lock —used-for→ door', 'lock —used-for→ cellar']],
    ['- **Door**: lock, as bolts', ['lock —part-of→ door']],
    // What works, works with what stands behind its name; a danger it keeps small, a task it does.
    ['- **Reader**: lock, bolt', ['Reader —uses→ lock', 'Reader —uses→ bolt']],
    ['- **Reader**: noise, bolt', ['Reader —mitigates→ noise', 'Reader —uses→ bolt']],
    ['- **Reader**: lock, no bolt', ['Reader —uses→ lock']],
    ['- **Damping**: lock, bolt', ['damping —uses→ lock', 'damping —uses→ bolt']],
    ['- **Shelf**: hosted Kolibri, Zaunkönig', ['Shelf —offers→ Kolibri', 'Shelf —offers→ Zaunkönig']],
    ['- **Reader**: by night. On lock, bolt.', ['Reader —applies-to→ lock', 'Reader —applies-to→ bolt']],
    // Names by themselves in a later sentence are what deals with it, or nothing sure.
    ['- **Cellar**: dark. Reader, Scribe', ['Reader —used-for→ cellar', 'Scribe —used-for→ cellar']],
    ['- **Reader**: dark. Lock, bolt', ['Reader —related-to→ lock', 'Reader —related-to→ bolt']],
    // The gloss of another name in the line is none of the first.
    ['- **Reader**: uses lock. Bolt: uses hinge', ['Reader —uses→ lock']],
    // Notes write short what others spell out.
    ['- **Reader**: by night, runs thru lock, w/ bolt', ['Reader —uses→ lock', 'Reader —uses→ bolt']],
    // What one looks through a thing for is found; where a line leads to, there it ends.
    ['- **Reader**: scans Scribe for bolts', ['Reader —applies-to→ Scribe', 'Reader —detects→ bolt']],
    [
      '- **Reader**: copies bolts to reading lamps',
      ['Reader —used-for→ bolt', 'Reader —integrates-with→ reading lamp'],
    ],
    ['- **Reader**: colours for reading lamps', ['Reader —applies-to→ reading lamp']],
    // The letters of a name stand for its parts.
    ['- **LBD**: lock, bolt, door', ['lock —part-of→ LBD', 'bolt —part-of→ LBD', 'door —part-of→ LBD']],
    // Short entries behind a plural are kinds of it, though only some are names.
    ['- **Locks**: bolt, the old one, the new one', ['bolt —is-a→ lock']],
    [
      '- **Cellar**: dark. Things include lock and latch.',
      ['cellar —related-to→ lock', 'cellar —related-to→ latch'],
    ],
  ],
  label: [
    [
      '## Reader\n\n- Use cases: dictation, name search',
      ['Reader —used-for→ dictation', 'Reader —used-for→ name search'],
    ],
    ['## Reader\n\n- **Definition:** it relies on deep learning.', ['Reader —uses→ deep learning']],
    // A label that comes back under each thing is no name.
    [
      '## Reader\n\n- Definition: old\n- Clearness at work: it uses k-means\n\n## Scribe\n\n- Definition: new\n- Clearness at work: it uses deep learning',
      ['Reader —uses→ k-means', 'Scribe —uses→ deep learning'],
    ],
    // What the label's verb does, the thing above it does.
    ['## Reader\n\n- Watch noise - it uses k-means', ['Reader —detects→ noise', 'Reader —uses→ k-means']],
    // Roles, though one of them is a name elsewhere.
    [
      '## Reader\n\n- for: dictation, name search\n- side effects: noise, echo',
      [
        'Reader —used-for→ dictation',
        'Reader —used-for→ name search',
        'Reader —causes→ noise',
        'Reader —causes→ echo',
      ],
    ],
    // A label that is no name yet is no remark on what stands above.
    ['## Cellar\n\n**Offer**: differs from lock', []],
  ],
  item: [
    // Below an item that is a class in the plural stand its kinds; below a name that is all of its line, what belongs to it.
    [
      '## Shelf\n\n- locks:\n  - bolt: slides\n  - latch: falls',
      [
        'lock —part-of→ Shelf',
        'bolt —is-a→ lock',
        'bolt —part-of→ Shelf',
        'latch —is-a→ lock',
        'latch —part-of→ Shelf',
      ],
    ],
    [
      '## Shelf\n\nIn the cellar it is dry, and nothing rots.\nDoor\n\n- bolt: slides\n- hinge: turns',
      ['bolt —part-of→ door', 'hinge —part-of→ door'],
    ],
    [
      '## Shelf\n\n**Locks** and how each one moves\n\n- bolt: slides\n- latch: falls',
      [
        'lock —part-of→ Shelf',
        'bolt —is-a→ lock',
        'bolt —part-of→ Shelf',
        'latch —is-a→ lock',
        'latch —part-of→ Shelf',
      ],
    ],
    // "It" is what the line opens with.
    [
      '## Shelf\n\n**Noise** = what one hears. It grows with\n\n- echo\n- hidden layer',
      ['noise —affects→ Shelf', 'echo —affects→ noise', 'hidden layer —affects→ noise'],
    ],
    // What a lead-in says that they are, they are kinds of.
    ['## Voice metrics\n\nSome main ones are:\n\n- ear error: counts', ['ear error —is-a→ voice metric']],
    // Named by the topic's noun, it is one, whatever is said behind the noun.
    ['## Bolt\n\n- bolt for doors: iron', ['bolt for doors —is-a→ bolt']],
    // A product under a task is there for it.
    ['## Dictation\n\n- Scribe', ['Scribe —used-for→ dictation']],
    [
      '## Features of Reader\n\n- lexicon\n- speech mark',
      ['lexicon —part-of→ Reader', 'speech mark —part-of→ Reader'],
    ],
    [
      '## Reader\n\nIt helps with:\n\n- dictation\n- name search',
      ['Reader —used-for→ dictation', 'Reader —used-for→ name search'],
    ],
    [
      'Reader integrates with:\n\n- Scribe\n- Shelf',
      ['Reader —integrates-with→ Scribe', 'Reader —integrates-with→ Shelf'],
    ],
    ['Risks of Reader:\n\n- noise', ['noise —is-a→ Reader']],
    ['There is much to say:\n\n- noise\n- echo', []],
    // What its own subject has; what stands behind its name; what is an order.
    ['## Features of Reader\n\n- every door can have bolts, hinges', []],
    ['## Features of Reader\n\n- **Ajar** - no lock', []],
    ['## Kinds of doors\n\n- Keep the doors of houses shut', []],
    // Causes of what no concept names are none of the heading's.
    ['## Good voice\n\nIt sounds bad. Causes include:\n\n- **noise:** loud', ['noise —affects→ good voice']],
    // A list below a name, though its items are sentences.
    ['- Reader\n  - lexicon that spells words out\n- Scribe', ['lexicon —part-of→ Reader']],
    // A name in bold type that is defined stands for an item.
    [
      '## Metrics\n\n**Word error rate** is a figure between 0 and 1.\n\nWord error rate is a figure.',
      ['word error rate —is-a→ metric'],
    ],
    // Tools for a thing are no kinds of it.
    [
      'Nordwind provides tools for clearness:\n\n- **Reader:** reads\n- **Scribe:** writes',
      ['Reader —used-for→ clearness', 'Scribe —used-for→ clearness'],
    ],
    [
      '## Clearness\n\nSome of the tools that are used for clearness include:\n\n- Reader\n- Scribe',
      ['Reader —used-for→ clearness', 'Scribe —used-for→ clearness'],
    ],
    // What a product has is no kind of it, nor is a state.
    [
      'Reader offers voices in 2 states:\n\n- **Sleeping:** silent\n- **Waking:** loud',
      ['sleeping —related-to→ Reader', 'waking —related-to→ Reader'],
    ],
    ['## Reader\n\nIt has a ton of built-in algorithms:\n\n- k-means', ['k-means —part-of→ Reader']],
    ['## Reader\n\nKey principles include:\n\n- openness', ['openness —part-of→ Reader']],
    [
      '## Good voice\n\nYou need to figure out 2 things:\n\n- ear test: by day\n- house order: by night',
      ['good voice —requires→ ear test', 'good voice —requires→ house order'],
    ],
    [
      '## Clustering\n\nYou can either have it:\n\n- hot start\n- cold start',
      ['hot start —is-a→ clustering', 'cold start —is-a→ clustering'],
    ],
    [
      '## Clustering\n\nTo begin you got two options:\n\n- hot start\n- cold start',
      ['hot start —is-a→ clustering', 'cold start —is-a→ clustering'],
    ],
    ['Voice quality is influenced by:\n\n- lexicon', ['lexicon —affects→ voice quality']],
    [
      '## Voices\n\nReader = it talks.\n\nyou can:\n\n- speech synthesis',
      ['Reader —used-for→ speech synthesis'],
    ],
    // A whole sentence over kinds of its object.
    [
      'Reader helps find spoken bias before and after reading:\n\n- **Early spoken bias:** heard first',
      ['Reader —detects→ early spoken bias'],
    ],
    // What is fixed is named further up.
    [
      '## Hot start\n\nMain issue, you got noise, what is going on?\n\n- it hums\n\nHow to fix:\n\n- damping',
      ['damping —mitigates→ noise'],
    ],
    ['## Features of Shelf\n\n- It keeps off noise, echo', []],
    // A question is not read past, and an item that begins with a verb is no name.
    ['## Metrics\n\nHow do you hear it?\n\n- k-means', []],
    ['## Metrics\n\n- Add noise to the audio data', []],
    // A product under a task, and one relation for the whole list.
    [
      '## Clustering\n\n- Shelf Labels\n- Reader',
      ['Shelf Labels —used-for→ clustering', 'Reader —used-for→ clustering'],
    ],
    ['## Improve voice quality\n\n- damping: done', ['damping —affects→ voice quality']],
    // The half of a heading that fits; one cut from its head fits none.
    ['## Reading lamps and vows\n\n- **Brass reading lamp:** x', ['brass reading lamp —is-a→ reading lamp']],
    // A thing has one maker, not all that are listed.
    ['## Providers of Kolibri\n\n- Nordwind\n- Südwind', []],
    // The half of the heading that fits, or that the lead-in names.
    ['## Locks & rails\n\n- iron lock\n- bolt', ['iron lock —is-a→ lock']],
    ['## Locks & rails\n\nTypes of locks:\n\n- bolt\n- latch', ['bolt —is-a→ lock', 'latch —is-a→ lock']],
    // The title of the notes lends no topic.
    ['# Cellar notes\n\n## One\n\n- bolt\n- latch\n\n## Two\n\ntext', []],
    ['# Cellar\n\n## Doing\n\n- bolt\n- latch\n\n## Two\n\ntext', []],
    // A lone paragraph with a label is no entry, nor are two that are set against each other.
    ['## Locks\n\nBolt: it shuts.\n\nIt is old.', []],
    // Where a table lists the kinds, the lines beside it tell of something else.
    [
      '## Locks\n\n| Name | Sound |\n|---|---|\n| iron lock | loud |\n\nBolt: it shuts.\n\nLatch: it opens.',
      [],
    ],
    // What stands behind a thing is no kind of it; nor are the connectors of a heading what works with the topic.
    ['Hinges behind doors:\n\n- bolt\n- latch', ['bolt —part-of→ door', 'latch —part-of→ door']],
    [
      '## Shelf\n\n### The family:\n\n- lexicon\n- speech mark',
      ['lexicon —part-of→ Shelf', 'speech mark —part-of→ Shelf'],
    ],
    ['## Shelf\n\n### Connectors\n\n- Reader: old', ['Reader —part-of→ Shelf']],
    [
      '# House\n\n## Locks\n\n### By make\n\n- Bolt: it shuts\n- Latch: it opens',
      ['bolt —is-a→ lock', 'latch —is-a→ lock'],
    ],
    [
      'Hinges behind doors:\n\n- bolt\n- latch\n\n## Fittings behind doors\n\n- grey\n- vow',
      ['bolt —part-of→ door', 'latch —part-of→ door', 'grey —part-of→ door', 'vow —part-of→ door'],
    ],
    // A role noun after the first sentence speaks of the term that opens the line.
    [
      '## Shelf\n\n**Reader** = a box. Pieces:\n\n- lexicon: words\n- speech mark: a dot',
      ['Reader —part-of→ Shelf', 'lexicon —part-of→ Reader', 'speech mark —part-of→ Reader'],
    ],
    // The last line of a paragraph is the title of the list.
    [
      'Shelf works with the rest\nMetrics\n1. Ear error - slips\n2. Word error rate - slips too',
      ['ear error —is-a→ metric', 'word error rate —is-a→ metric'],
    ],
    ['## Locks\n\nBolt: it shuts.\n\nLatch: it opens.', ['bolt —is-a→ lock', 'latch —is-a→ lock']],
    [
      '## Locks\n\nBolt vs latch: it shuts.\n\nHinge: it turns.\n\nRail: it runs.',
      ['hinge —is-a→ lock', 'rail —is-a→ lock'],
    ],
    // What things are called, what does what, a lead-in that is a name.
    ['Each of them is called a lock:\n\n1. bolt\n2. latch', ['bolt —is-a→ lock', 'latch —is-a→ lock']],
    [
      '## Cellar\n\nThree things control it:\n\n- bolt\n- latch',
      ['bolt —affects→ cellar', 'latch —affects→ cellar'],
    ],
    ['## Cellar\n\nDoor:\n\n- bolt\n- hinge', ['bolt —part-of→ door', 'hinge —part-of→ door']],
    // Models of a thing are no kinds of it.
    ['Models of doors:\n\n- bolt\n- hinge', ['bolt —related-to→ door', 'hinge —related-to→ door']],
  ],
  sentence: [
    // One case says nothing of the topic; a risk is kept off, whatever it is of.
    ['## Reader\n\nFor example, you need audio data.', []],
    ['Reader reduces the risk of bread.', ['Reader —mitigates→ bread']],
    // Those that were named before, where there are so many.
    [
      'There are some:\n\n- Reader\n- Scribe\n\nBoth of them use deep learning.',
      ['Reader —uses→ deep learning', 'Scribe —uses→ deep learning'],
    ],
    ['There are some:\n\n- Reader\n- Scribe\n\nAll three use deep learning.', []],
    [
      'Meet Reader (old) and Scribe (from afar). Both of them use deep learning.',
      ['Reader —uses→ deep learning', 'Scribe —uses→ deep learning'],
    ],
    // "It" behind a sentence of which nothing is read.
    ['Reader is dear. It uses deep learning.', ['Reader —uses→ deep learning']],
    // What makes a risk possible keeps it off no more than what is done with a method is there for it.
    ['Reader enables noise.', ['Reader —causes→ noise']],
    ['Reader tackles noise.', ['Reader —mitigates→ noise']],
    ['Reader does damping.', ['Reader —uses→ damping']],
    ['Reader does dictation.', ['Reader —used-for→ dictation']],
    ['## Reader\n\nNotice noise.', ['Reader —related-to→ noise']],
    ['## Reader\n\nOverall a talking service.', ['Reader —is-a→ talking service']],
    ['## Reader\n\nA talking service of old is dear.', []],
    [
      '## Reader\n\nUses an audio process called speech synthesis to talk.',
      ['Reader —uses→ speech synthesis'],
    ],
    [
      'Reader uses deep learning to reduce noise.',
      ['Reader —uses→ deep learning', 'Reader —mitigates→ noise'],
    ],
    ['Reader is part of Shelf.', ['Reader —part-of→ Shelf']],
    ['Kolibri is made by Nordwind.', ['Kolibri —made-by→ Nordwind']],
    ['Reader is not affected by noise.', []],
    ['Reader is not really a talking service.', []],
    ['Reader works without labelled data.', []],
    ['Reader is similar to Scribe.', ['Reader —contrasts-with→ Scribe']],
    ['## Reader\n\nYou need labelled data.', ['Reader —requires→ labelled data']],
    ['## Clustering\n\nHere you use k-means.', ['k-means —used-for→ clustering']],
    [
      'Talking services such as Reader and Scribe need audio data.',
      [
        'Reader —is-a→ talking service',
        'Scribe —is-a→ talking service',
        'talking service —requires→ audio data',
      ],
    ],
    [
      'Kolibri is a talking service made by Nordwind.',
      ['Kolibri —is-a→ talking service', 'Kolibri —made-by→ Nordwind'],
    ],
    // Who makes a thing is its maker.
    ['Nordwind makes Kolibri.', ['Kolibri —made-by→ Nordwind']],
    ['I had Reader and bread for breakfast.', []],
    // What a person does there, and with what.
    [
      '## Bread\n\nYou use Scribe for dictation.',
      ['bread —related-to→ Scribe', 'Scribe —used-for→ dictation'],
    ],
    ['## Reader\n\nIn Scribe, you can do dictation.', ['Scribe —used-for→ dictation']],
    ['## Reader\n\nScribe lets you do dictation.', ['Scribe —used-for→ dictation']],
    ['## Reader\n\nThere is a setup for dictation.', ['Reader —related-to→ dictation']],
    ['Is Reader a talking service?', []],
    ['## Noise\n\nIt is similar to Scribe.', ['noise —contrasts-with→ Scribe']],
    [
      '## Reader\n\nYou can do dictation in Scribe.',
      ['Scribe —used-for→ dictation', 'Reader —related-to→ Scribe'],
    ],
    ['## Reader\n\nOn the lines, you do dictation.', []],
    ['## Reader\n\nBoth connect to Shelf.', ['Reader —related-to→ Shelf']],
    // What it only qualifies.
    ['Reader builds Scribe walls.', []],
    ['Reader handles mixing, proving and baking bread.', ['Reader —used-for→ bread']],
    ['Reader builds dictation tasks.', ['Reader —used-for→ dictation']],
    // Neither tools nor tasks.
    ['Bread makes noise.', ['bread —causes→ noise']],
    ['Noise reduces bread.', ['noise —affects→ bread']],
    ['Bread is eaten by Nordwind.', ['bread —related-to→ Nordwind']],
    // What a reader uses is used by no plain idea.
    ['## Cellar\n\nUse bolts to shut it.', ['cellar —related-to→ bolt']],
    // No safeguard where it keeps clear of no danger.
    ['A bolt avoids rails.', ['bolt —related-to→ rail']],
    ['A bolt avoids noise.', ['bolt —mitigates→ noise']],
  ],
  bracket: [
    [
      'We heard talking services (Reader, Scribe).',
      ['Reader —is-a→ talking service', 'Scribe —is-a→ talking service'],
    ],
    ['- Dictation (Scribe)', ['Scribe —used-for→ dictation']],
    ['- Storing audio data (Shelf)', ['Shelf —used-for→ audio data']],
    ['- We store audio data (Shelf)', []],
    ['We heard Reader (loud and clear).', []],
    // One of them; other names.
    ['It needs a lock (bolt, latch).', ['bolt —is-a→ lock', 'latch —is-a→ lock']],
    ['Door (doors, bolt)', []],
    // An s that is no plural; a task of the sort.
    ['We heard acoustics (Reader, Scribe).', ['Reader —part-of→ acoustics', 'Scribe —part-of→ acoustics']],
    ['- Dictation (e.g. name search)', ['name search —is-a→ dictation']],
  ],
  sequence: [
    [
      '## Stages of bread\n\n1. **Mixing** – by hand.\n2. **Proving** – for hours.\n3. **Baking** – hot.',
      [
        'mixing —precedes→ proving',
        'mixing —part-of→ bread',
        'proving —precedes→ baking',
        'proving —part-of→ bread',
        'baking —part-of→ bread',
      ],
    ],
    ['## Favourites\n\n- Reader\n- Scribe', []],
    [
      '## Life of bread\n\n1. Mixing: by hand\n2. Proving: for hours',
      ['mixing —precedes→ proving', 'mixing —part-of→ bread', 'proving —part-of→ bread'],
    ],
  ],
  'inner-label': [
    [
      'Reader: for dictation. Features: lexicon, speech mark.',
      ['lexicon —part-of→ Reader', 'speech mark —part-of→ Reader'],
    ],
    [
      'Dictation: old. Methods: hot start, damping',
      ['dictation —uses→ hot start', 'dictation —uses→ damping'],
    ],
    [
      '| Name | Note |\n|---|---|\n| Shelf | Old. Features: lexicon, speech mark |',
      ['lexicon —part-of→ Shelf', 'speech mark —part-of→ Shelf'],
    ],
    // A second gloss tells of its own term, and two of a kind are set against each other.
    ['Bolt: old. Latch = a lock', ['latch —is-a→ lock', 'bolt —contrasts-with→ latch']],
    ['Bolt: old. Reader = a talking service', ['Reader —is-a→ talking service']],
    ['Iron lock: old. Lock = a thing', []],
    ['Reader: for dictation.', []],
    ['Then it came: noise.', []],
  ],
  chain: [
    [
      'Bread: mixing → proving → baking. Then → eat.',
      [
        'mixing —precedes→ proving',
        'mixing —part-of→ bread',
        'proving —precedes→ baking',
        'proving —part-of→ bread',
        'baking —part-of→ bread',
      ],
    ],
    // A remark belongs to its link, a label of its own names no whole.
    [
      'Last one: mixing (by hand) -> proving -> baking',
      ['mixing —precedes→ proving', 'proving —precedes→ baking'],
    ],
    [
      '## Bread\n\nPhases: mixing → proving → baking',
      [
        'mixing —precedes→ proving',
        'mixing —part-of→ bread',
        'proving —precedes→ baking',
        'proving —part-of→ bread',
        'baking —part-of→ bread',
      ],
    ],
    // Two are a change, and an angle alone may mean "better than".
    ['mixing → proving', []],
    ['Bread: mixing > proving > baking', []],
    [
      'Life of bread: mixing > proving > baking',
      [
        'mixing —precedes→ proving',
        'mixing —part-of→ bread',
        'proving —precedes→ baking',
        'proving —part-of→ bread',
        'baking —part-of→ bread',
      ],
    ],
    ['Order of bread: mixing → proving → baking', ['mixing —precedes→ proving', 'proving —precedes→ baking']],
    ['## House hierarchy\n\ncellar > door > lock', ['door —part-of→ cellar', 'lock —part-of→ door']],
  ],
  heading: [
    [
      '# Talking services\n\n## Reader\n\ntext\n\n## Scribe\n\ntext',
      [
        'Reader —is-a→ talking service',
        'Reader —part-of→ talking service',
        'Scribe —is-a→ talking service',
        'Scribe —part-of→ talking service',
      ],
    ],
    ['# Reader\n\n## Features\n\n### lexicon\n\ntext', ['lexicon —part-of→ Reader']],
    // A danger is no part of the product above it, a principle no service.
    ['# Reader\n\n## Noise\n\ntext', ['Reader —detects→ noise']],
    ['# Talking services\n\n## Clearness\n\ntext', []],
    // One of several that the heading names.
    ['# Deep voices, vows\n\n## Ear test\n\ntext', []],
    [
      '# Deep voices and more\n\n## Ear test\n\ntext',
      ['ear test —is-a→ deep voice', 'ear test —part-of→ deep voice'],
    ],
    // A way of working below a class of things.
    ['# House models\n\n## Hot start\n\ntext', ['hot start —used-for→ house model']],
    // A class of its own below a class, and a half that it has no word of.
    ['# Locks\n\n## Doors in depth\n\ntext', ['door —part-of→ lock']],
    ['# Rails & doors\n\n## Bolt\n\ntext', []],
  ],
  question: [
    [
      '1. Which service is for dictation?\n   - [ ] Reader – it uses deep learning\n   - [x] Scribe',
      ['Scribe —contrasts-with→ Reader', 'Reader —uses→ deep learning', 'Scribe —used-for→ dictation'],
    ],
    // Options that surely are of other kinds, or out of other sections, are only there to be wrong.
    ['1. Which one?\n   - [ ] lexicon\n   - [x] Scribe', []],
    [
      '# Speech\n\n## Out\n\n### Reader\n\ntext\n\n## In\n\n### Scribe\n\ntext\n\n## Questions\n\n1. Which one?\n   - [ ] Reader\n   - [x] Scribe',
      [],
    ],
    [
      '# Speech\n\n## Both\n\n### Reader\n\ntext\n\n### Scribe\n\ntext\n\n## Questions\n\n1. Which one?\n   - [ ] Reader\n   - [x] Scribe',
      ['Scribe —contrasts-with→ Reader'],
    ],
  ],
  sibling: [
    ['- hot start\n- cold start', ['hot start —contrasts-with→ cold start']],
    ['- overheating\n- underwriting', []],
    ['- Reader\n- Scribe', []],
    // Ways of doing one thing, each explained.
    ['- **hot start**: at once\n- **work with echo**: later', ['hot start —contrasts-with→ work with echo']],
    ['- **Reader**: reads\n- **Scribe**: writes', []],
    ['A hot start wakes all, a cold start does not.', ['hot start —contrasts-with→ cold start']],
    ['A fixed lock is dear, a variable lock is not.', ['fixed lock —contrasts-with→ variable lock']],
  ],
  'name-for-task': [
    [
      '| Example |\n|---|\n| Scribe for dictation, Reader for speech synthesis |',
      ['Scribe —used-for→ dictation', 'Reader —used-for→ speech synthesis'],
    ],
    ['We took Scribe for dictation.', []],
    ['- Scribe for dictation in the dark', []],
  ],
  effect: [['Lock: breaks in winter → noise', ['lock —causes→ noise']]],
  maker: [['Iron lock (Jane Doe): dear', ['iron lock —made-by→ Jane Doe']]],
  formula: [
    ['Rail height = lock + bolt.', ['lock —part-of→ rail height', 'bolt —part-of→ rail height']],
    [
      'Rail height = lock - the square root of 2 bolts.',
      ['rail height —uses→ lock', 'rail height —uses→ bolt'],
    ],
    ['Lock plus bolt = door.', ['lock —part-of→ door', 'bolt —part-of→ door']],
    ['Lock plus bolt = noise.', ['lock —causes→ noise', 'bolt —causes→ noise']],
    ['Rail height: bolt divided by lock', ['rail height —uses→ bolt', 'rail height —uses→ lock']],
    [
      '| Name | Formula |\n|---|---|\n| rail height | bolt − lock |\n| door | lock − dear |',
      ['rail height —uses→ bolt', 'rail height —uses→ lock'],
    ],
    [
      'Rail height = (lock - bolt) / (hinge - bolt).',
      ['rail height —uses→ lock', 'rail height —uses→ bolt', 'rail height —uses→ hinge'],
    ],
    // a list, a choice, an aside
    ['Rail height: lock + bolt', []],
    ['Door = lock / bolt / latch', []],
    ['Door: lock - bolt', []],
    ['Lock / bolt = door - hinge', []],
  ],
  'clause-subject': [
    [
      'A spoken bias is loud; an early spoken bias hums, a deep voice does not, a good voice sings.',
      ['deep voice —contrasts-with→ good voice'],
    ],
    ['Iron lock: needs oil. Brass reading lamp: needs none.', []],
    ['A deep voice, a good voice and a lock.', []],
    ['He has a deep voice and likes a good voice.', []],
  ],
  'topic-mention': [
    ['## Reader\n\nA lexicon is worth its weight.', ['Reader —related-to→ lexicon']],
    ['Kolibri and noise.', ['Kolibri —related-to→ noise']],
    ['Some day noise comes.', []],
  ],
  name: [
    ['## Shelf\n\nShelf Labels are printed.', ['Shelf Labels —part-of→ Shelf']],
    ['# Echo\n\nwork with echo and noise, find echo.', []],
    ['## Nordwind\n\nNordwind Cups are printed.', ['Nordwind Cups —made-by→ Nordwind']],
    // A number or a size makes a kind; names of one list stand side by side.
    ['## Kolibri\n\nKolibri 2 is new.', ['Kolibri 2 —is-a→ Kolibri']],
    ['- Kolibri, Kolibri 2', []],
    // The longer name alone names the shorter one too.
    ['Shelf\n\n## Other\n\nShelf Labels are printed.', ['Shelf Labels —part-of→ Shelf']],
    // Two names in one.
    ['Shelf and Reader, Shelf.', []],
    // Common nouns lend no parts their name.
    ['The reading lamp and the brass reading lamp.', ['brass reading lamp —is-a→ reading lamp']],
    ['Lock oil is dear. A lock is not.', []],
    // A hyphen binds closer than a blank.
    ['A half-timbered house is no timbered house.', []],
    ['A half timbered house is a timbered house.', ['half timbered house —is-a→ timbered house']],
    // One section brings the two together, two do not.
    [
      '## Lamps\n\nA brass reading lamp is dear.\n\nA reading lamp is not.',
      ['brass reading lamp —is-a→ reading lamp'],
    ],
    ['## Brass\n\nA brass reading lamp is dear.\n\n## Tin\n\nA reading lamp is not.', []],
    // One thing by two names; a first word that only qualifies; a product that bears the name of what it is for.
    ['## Shelf\n\nShelf Service is new.', []],
    ['## Shelf\n\nShelf-Restricted Access is new.', []],
    [
      '## Clustering\n\nNordwind and Nordwind Clustering are new.',
      ['Nordwind Clustering —made-by→ Nordwind'],
    ],
  ],
  'topic-opener': [
    ['## Shelf\n\n**Speech marks** are set by hand.', ['speech mark —part-of→ Shelf']],
    ['## Shelf\n\nThe lexicon has old words.', ['lexicon —part-of→ Shelf']],
    // Nothing is said of it; another product; a section on no product.
    ['## Shelf\n\nIn the lexicon are old words.', []],
    ['## Shelf\n\nReader has old words.', []],
    ['## Noise\n\nThe lexicon has old words.', []],
  ],
  wiki: [['## Reader\n\nIt came after [[Scribe]].', ['Reader —related-to→ Scribe']]],
};

describe('every rule has examples', () => {
  it('and its own name', () => {
    expect(RULES.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });
});

describe.each(RULES)('$name', (rule) => {
  it.each(EXAMPLES[rule.name] ?? [])('%s', (note, says) => {
    expect(readExample(rule, note, KINDS)).toEqual(says);
  });
});
