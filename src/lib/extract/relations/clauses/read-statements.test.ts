import { describe, expect, it } from 'vitest';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { tagWords } from '#lib/extract/mentions/tag-words.ts';
import { readStatements } from './read-statements.ts';
import { SLOT, type Statement } from './statement.ts';

/** Mentions stand in square brackets, tasks in braces; "_" is the place that a lead-in leaves open. */
function say(marked: string, options: { predicate?: boolean; tagged?: boolean } = {}): string[] {
  return read(marked, options).map(({ subject, cue, object }) => {
    const who = subject.kind === 'mention' ? subject.mention.concept : `(${subject.kind})`;
    return `${who} —${cue.relation ?? cue.classes[0] ?? ''}${cue.reverse ? '←' : '→'} ${object?.concept ?? '_'}`;
  });
}

function read(marked: string, options: { predicate?: boolean; tagged?: boolean } = {}): Statement[] {
  const mentions: ResolvedMention[] = [];
  let text = '';
  for (const part of marked.replace('_', SLOT).split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const name = /^[[{](.*)[\]}]$/.exec(part)?.[1];
    if (name !== undefined) {
      mentions.push({
        run: 0,
        block: 0,
        start: text.length,
        end: text.length + name.length,
        surface: name,
        key: name,
        role: part.startsWith('{') ? 'task' : 'name',
        evidence: { source: '', line: 1, endLine: 1, quote: '', section: [], rule: '' },
        concept: name,
      });
    }
    text += name ?? part;
  }
  const tags = options.tagged ? new Map(tagWords(text).map(({ start, tag }) => [start, tag])) : undefined;
  return readStatements(text, 0, text.length, mentions, { predicate: options.predicate ?? false, tags });
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    // subject, verb, objects
    [
      '[Reader] uses [deep learning] to build [talking apps].',
      ['Reader —use→ deep learning', 'Reader —act→ talking apps'],
    ],
    [
      '[Reader] and [Scribe] use [deep learning].',
      ['Reader —use→ deep learning', 'Scribe —use→ deep learning'],
    ],
    [
      '[Kolibri] finds [errors], [gaps] and [noise].',
      ['Kolibri —detect→ errors', 'Kolibri —detect→ gaps', 'Kolibri —detect→ noise'],
    ],
    ['[Plants] need [water].', ['Plants —need→ water']],
    // what ends by a thing acts on none; what is done to it is no class; one of those in brackets
    ['[Deals] end by [breach] or [death].', []],
    ['[Clauses] are [construed strictly].', []],
    ['[Door] needs a [lock] ([bolt], [latch]).', ['Door —need→ lock']],
    [
      '[Door] needs [locks] ([bolt], [latch]).',
      ['Door —need→ locks', 'Door —need→ bolt', 'Door —need→ latch'],
    ],
    [
      '[Door] has [locks] (they stop [theft]) and [bolts].',
      ['Door —contain→ locks', 'locks —curb→ theft', 'Door —contain→ bolts'],
    ],
    ['[Door] needs [oil] (no more than [water] now) and [wax].', ['Door —need→ oil', 'Door —need→ wax']],
    ['[Worms] speed [it] up.', ['Worms —serve→ it']],
    ['[Rinsing] must finish before the [frying].', ['Rinsing —precede→ frying']],
    ['[Scaler] adds [rooms] based on [demand].', ['Scaler —configure→ rooms', 'Scaler —uses→ demand']],
    [
      '[Scaler] needs a [room] based on [demand].',
      ['Scaler —need→ room', 'room —uses→ demand', 'Scaler —applies-to→ demand'],
    ],
    ['[Key] gives [Bo] a name towards the [door].', []],
    // definitions
    ['[Rye] is a kind of [cereal].', ['Rye —is-a→ cereal']],
    ['[DL] is a subset of [ML] that uses [networks].', ['DL —is-a→ ML', 'DL —use→ networks']],
    ['[Macie] is a [service] that finds [names].', ['Macie —is-a→ service', 'Macie —detect→ names']],
    ['[F1] is the average of [precision] and [recall].', ['F1 —uses→ precision', 'F1 —uses→ recall']],
    ['You choose from much, storage, type of [card], rules.', ['(person) —uses→ card']],
    [
      '[Alarm] is a feature of [Clock] that finds [noise].',
      ['Alarm —part-of→ Clock', 'Alarm —detect→ noise'],
    ],
    // passive
    ['[Bread] is made by [bakers].', ['Bread —made-by→ bakers']],
    ['[Latency] is influenced by [size] and [load].', ['Latency —affects← size', 'Latency —affects← load']],
    ['[Files] are stored in [Shelf].', ['Files —uses→ Shelf']],
    ['[Wine] is used for [cooking].', ['Wine —used-for→ cooking']],
    // who is meant
    ['It uses [salt].', ['(stand-in) —use→ salt']],
    ['This tool uses [salt].', ['(stand-in) —use→ salt']],
    ['This one uses [salt].', ['(stand-in) —use→ salt']],
    ['The inner one uses [salt].', ['(other) —use→ salt']],
    ['You need [salt].', ['(person) —need→ salt']],
    ['Detects [errors].', ['(absent) —detect→ errors']],
    ['The weather affects [mood].', ['(other) —affect→ mood']],
    // examples
    ['[Cereals] such as [rye] and [oats] grow.', ['Cereals —is-a← rye', 'Cereals —is-a← oats']],
    [
      'It supports tasks like [sorting], [cutting].',
      ['(stand-in) —serve→ sorting', '(stand-in) —serve→ cutting'],
    ],
    ['Uses a method called [proving].', ['(absent) —use→ proving']],
    // what is needed for what
    [
      'You need a [key] to open the [lock].',
      ['(person) —need→ key', 'lock —requires→ key', '(person) —used-for→ lock'],
    ],
    [
      'You need [salt] to build [bread].',
      ['(person) —need→ salt', 'bread —requires→ salt', '(person) —act→ bread'],
    ],
    // against each other
    ['Unlike [SQL], [Mongo] uses [documents].', ['Mongo —contrasts-with→ SQL', 'Mongo —use→ documents']],
    ['[Reader] is similar to [Scribe].', ['Reader —contrasts-with→ Scribe']],
    ['The opposite of [Scribe].', ['(absent) —contrasts-with→ Scribe']],
    [
      'It has [Scribe] for [dictation], [Reader] for [speech].',
      ['(stand-in) —contain→ Scribe', '(stand-in) —used-for→ dictation', '(stand-in) —used-for→ speech'],
    ],
    // prepositions
    ['[Sentiment] works by using [words].', ['Sentiment —use→ words']],
    ['[Reader] reads aloud via [voices].', ['Reader —uses→ voices']],
    // who is let do it, and who gets what is given
    ['[Reader] lets users set [alarms].', ['Reader —affect→ alarms']],
    ['[Reader] allows you to set [alarms].', ['Reader —affect→ alarms']],
    ['You use it to find [noise].', ['(stand-in) —detect→ noise']],
    ['It gives instructions to the [agent].', []],
    ['It gives the [cell] its [shape].', ['(stand-in) —offer→ shape']],
    // who may come in
    ['It gives access to [files].', ['(stand-in) —offer→ files']],
    ['It restricts access to [files].', ['(stand-in) —applies-to→ files']],
    ['[Reader] needs access to [files].', ['Reader —uses→ files']],
    // the whole phrase is meant
    ['It uses [real-time] [advice].', ['(stand-in) —use→ real-time', '(stand-in) —use→ advice']],
    // a noun, and no verb
    ['[Reader] uses power for compute, [storage].', ['Reader —used-for→ storage']],
    ['Watch [API] calls made to the house.', ['(absent) —detect→ API']],
    ['[Model] takes in news and its [data].', ['Model —use→ data']],
    ['[Blanching] stops [enzymes] from destroying [colour].', ['Blanching —curb→ enzymes']],
    ['[Heat] thickens [sauces] by [evaporating water].', ['Heat —affect→ sauces']],
    // what it makes another thing do
    ['Raising [heat] will affect [taste].', ['heat —affect→ taste']],
    ['Raising heat will also affect [taste].', ['(other) —affect→ taste']],
    // of another thing in the same sentence
    ['[Cats] ([lions], [tigers]) need [meat].', ['Cats —need→ meat']],
    ['[Yeast] makes [gas], which needs [room].', ['Yeast —act→ gas', 'gas —need→ room']],
    [
      'It makes [sour dough] ([SD]), which needs [room].',
      ['(stand-in) —act→ sour dough', '(stand-in) —act→ SD', 'sour dough —need→ room'],
    ],
    ['[Salt] is added before [baking] and prevents [mould].', ['Salt —mitigate→ mould']],
    ['It was kept at [Rowan] and is a [fair].', ['(stand-in) —is-a→ fair']],
    [
      '[Shredding] stops [theft], a [fence] stops [climbing].',
      ['Shredding —curb→ theft', 'fence —curb→ climbing'],
    ],
    ['[Noise] affects both [ears], which leads to [pain].', ['Noise —affect→ ears', 'Noise —cause→ pain']],
    ['Inside it is the [core], which makes [heat].', ['(stand-in) —part-of← core', 'core —act→ heat']],
    ['It uses [gluten], a [network] of strings.', ['(stand-in) —use→ gluten', 'gluten —is-a→ network']],
    [
      'It needs an [offer], an [answer] and [proof].',
      ['(stand-in) —need→ offer', '(stand-in) —need→ answer', '(stand-in) —need→ proof'],
    ],
    [
      'Unlike [code], where a [machine] follows [orders], [learning] uses [data].',
      ['machine —follow→ orders', 'learning —contrasts-with→ code', 'learning —use→ data'],
    ],
    // tasks
    ['[Reader] can {convert text}.', ['Reader —used-for→ convert text']],
    [
      '[Reader] reads aloud via [voices] and {reduces waiting}.',
      ['Reader —uses→ voices', 'Reader —used-for→ reduces waiting'],
    ],
  ])('%s', (sentence, says) => {
    expect(say(sentence)).toEqual(says);
  });
});

describe('what whole sentences state', () => {
  it.each<[string, string[]]>([
    // one thing changes with another
    ['If the [money supply] grows, [inflation] rises.', ['money supply —affects→ inflation']],
    ['When [demand] goes up, the [price] will also rise.', ['demand —affects→ price']],
    ['[Pressure] falls as [altitude] rises.', ['altitude —affects→ Pressure']],
    ['[High rates] mean lower [investment].', ['High rates —affects→ investment']],
    ['The effect of [salt] on the [yeast] is strong.', ['salt —affects→ yeast']],
    ['If [rates] rise, [banks] lend less.', []],
    ['If [rates] rise, [prices] do not rise.', []],
    // a change of a thing
    ['[Drought] leads to a sharp drop in [yields].', ['Drought —affect→ yields']],
    ['The rise in [wages] raises [prices].', ['wages —cause→ prices']],
    ['[Yeast] is in decline in [winter].', ['Yeast —applies-to→ winter']],
    // the sorts of a thing
    ['There are two kinds of [bread]: [rye] and [wheat].', ['rye —is-a→ bread', 'wheat —is-a→ bread']],
    ['The main types of [bread] are [rye] and [wheat].', ['rye —is-a→ bread', 'wheat —is-a→ bread']],
    [
      'It uses [rye], [wheat] and other [grains].',
      [
        'rye —is-a→ grains',
        'wheat —is-a→ grains',
        '(stand-in) —use→ rye',
        '(stand-in) —use→ wheat',
        '(stand-in) —use→ grains',
      ],
    ],
    ['[Post] and other offices close.', []],
    ['Popular [breads] are [rye] and [wheat].', ['rye —is-a→ breads', 'wheat —is-a→ breads']],
    ['Both of them use [salt].', ['(several) —use→ salt']],
    ['All four sit on [salt].', ['(several) —use→ salt']],
    // one of the ways and no bread, one of the bugs and no system; a bread all the same
    ['It cooks herbs for [soups] such as [dill].', ['(stand-in) —used-for→ soups']],
    ['It finds bugs in old [systems] like [typos].', ['(stand-in) —applies-to→ systems']],
    [
      'Support for [breads] such as [rye].',
      ['(absent) —used-for→ breads', 'breads —is-a← rye', '(absent) —used-for→ rye'],
    ],
    // who made it
    ['[Lute] is an [instrument] by [Nordwind].', ['Lute —is-a→ instrument', 'Lute —made-by→ Nordwind']],
    ['[Lute] (from [Nordwind]) is loud.', ['Lute —made-by→ Nordwind']],
    ['[Lute] was born at [Nordwind] and is played by [bards].', ['Lute —made-by→ Nordwind']],
    ['[Lute] is a [melody] by night.', ['Lute —is-a→ melody']],
    // set apart
    ['[Assault], not to be confused with [battery], is a crime.', ['Assault —contrasts-with→ battery']],
    ["Don't confuse [assault] with [battery].", ['assault —contrasts-with→ battery']],
    ["Don't mix it up with [battery].", ['(stand-in) —contrasts-with→ battery']],
    ['Not to be mixed up with [battery].', ['(stand-in) —contrasts-with→ battery']],
    ['[Rye] is not a [grass].', ['Rye —contrasts-with→ grass']],
    ["[Rye] isn't a [grass], but close.", ['Rye —contrasts-with→ grass']],
    ['[Rye] is not a [grass] of fields.', []],
    ['[Fame] is not [merit]: no.', ['Fame —contrasts-with→ merit']],
    ['[Disks] cant be [tapes].', ['Disks —contrasts-with→ tapes']],
    ['[Disks] are not a replacement for [tapes].', ['Disks —contrasts-with→ tapes']],
    ['[Disks] are not {sorted late}.', []],
    ['[Disks] are not [tape] drives.', []],
    ['Not the same as [battery].', ['(stand-in) —contrasts-with→ battery']],
    // compared
    ['Faster than [tape].', ['(stand-in) —contrasts-with→ tape']],
    ['[Disks] need shorter cables than [tape].', ['Disks —contrasts-with→ tape']],
    ['They are more costly than [tape].', ['(stand-in) —contrasts-with→ tape']],
    ['[Disks] hold more than [tape].', []],
    ['Prices of disks are higher than [tape].', []],
    // the participle goes with the subject behind the comma
    ['Struck by the [queen], the [coin] uses [silver].', ['coin —use→ silver']],
    // who says it does not do it
    ['[Ann] argued that [spending] raises [output].', ['spending —cause→ output']],
    // a part behind "of"
    ['A [region] consists of [zones].', ['region —contain→ zones']],
    ['[Lute] is the successor of [oud].', ['Lute —precedes← oud']],
  ])('%s', (sentence, says) => {
    expect(say(sentence, { tagged: true })).toEqual(says);
  });
});

describe('what is not said', () => {
  it.each([
    '[RAG] is not really a [technique].',
    'It is NOT affected by [speed], [size], nor [weight].',
    '[Reader] does not use [salt].',
    '[Reader] works without [salt].',
    'Instead of having a [cat] you have people.',
    'So instead of [getting] "my [crow]" you win.',
    '[Reader] is also called [Scribe].',
    'Turns out [Reader] is old.',
    'Running [ovens] is dear.',
    'It adds safeguards beyond [locks].',
    'The 4 following [metrics].',
    '[Reader], [Scribe] and [Shelf].',
    'The entities that [Reader] trusts are old.',
  ])('%s', (sentence) => {
    expect(say(sentence)).toEqual([]);
  });
});

describe('definitions behind a term', () => {
  it.each<[string, string[]]>([
    ['A [hub] for [models].', ['(absent) —is-a→ hub', '(absent) —used-for→ models']],
    ['Used to store [data].', ['(absent) —act→ data']],
    [
      '[Deep learning] technology that enables [sight].',
      ['(absent) —uses→ Deep learning', '(absent) —serve→ sight'],
    ],
    ['you provide [labels] to train the model', ['(person) —offer→ labels']],
    ['[Bread] needs [salt].', ['Bread —need→ salt']],
    ['Sprinkles [water] over the bed.', []],
    // reckoned from both
    ['[Cash] + [coins].', []],
    ['[Cash] divided by [coins].', []],
    // who it is named after, who first had it, and what it suffers from
    ['A [chart] named after [Ann].', ['(absent) —is-a→ chart', '(absent) —made-by→ Ann']],
    ['[Round] goes back to [Ann].', ['Round —made-by→ Ann']],
    ['[Barns] suffer from [damp].', ['Barns —affects← damp']],
    // a participle that opens the text has left its "is" out
    ['Signed by the [queen] and sealed.', ['(absent) —related-to→ queen']],
    ['Written by [Ann].', ['(absent) —act← Ann']],
    ['From [Nordwind].', ['(absent) —made-by→ Nordwind']],
    ['from [Alder] to [Birch]', ['(absent) —uses→ Alder', '(absent) —used-for→ Birch']],
    // what is run for one is no class; work that the examples are of; what it is good at
    ['Managed [Post] and [Press].', ['(absent) —offers→ Post', '(absent) —offers→ Press']],
    ['Managed [Post], 24 hours [service].', ['(absent) —offers→ Post']],
    ['Managed [post office] for [towns].', ['(absent) —is-a→ post office', '(absent) —used-for→ towns']],
    [
      'Helps shepherds in many jobs, such as [herding] and [guarding].',
      ['(absent) —used-for→ herding', '(absent) —used-for→ guarding'],
    ],
    ['Strong in [roasting] and [frying].', ['(absent) —used-for→ roasting', '(absent) —used-for→ frying']],
  ])('%s', (sentence, says) => {
    expect(say(sentence, { predicate: true })).toEqual(says);
  });
});

describe('with parts of speech', () => {
  it.each<[string, string[]]>([
    ['A [voice] is imitated by [flutes].', ['voice —act← flutes']],
    ['[Dough] is leavened by [yeast].', ['Dough —related-to→ yeast']],
    ['The [bow] makes the [string] vibrate.', ['bow —affect→ string']],
    ['[Kolibri] empowers users with tools to build [apps].', ['Kolibri —act→ apps']],
    ['Ensures [quality].', ['(absent) —related-to→ quality']],
    ['Consider [cost].', []],
    ['It keeps [traffic] internal to the house.', ['(stand-in) —affect→ traffic']],
  ])('%s', (sentence, says) => {
    expect(say(sentence, { tagged: true })).toEqual(says);
  });
});

describe('what the object is of its phrase', () => {
  it.each<[string, unknown[]]>([
    ['[Reader] supports the review of [tests].', ['review', null, null]],
    ['[Reader] supports a set of [tests].', [null, null, null]],
    ['[Reader] supports exposure to [tests].', ['exposure', null, null]],
    ['[Reader] supports [tests] of bread.', [null, 'of', null]],
    ['[Reader] supports [tests] that recur.', [null, 'that', null]],
    ['[Reader] supports [test(s)] and [noise].', [null, null, null]],
    ['[Reader] supports the [test](s) bench.', [null, null, 'bench']],
    ['[Reader] supports [wood] and [stone] measurement.', [null, null, 'measurement']],
  ])('%s', (sentence, [through, narrowed, head]) => {
    const [first] = read(sentence, { tagged: true });
    expect([first?.through, first?.narrowed, first?.head]).toEqual([through, narrowed, head]);
  });
});

describe('lead-ins', () => {
  it.each<[string, string[]]>([
    ['You can use [Scribe] to _', ['(person) —use→ Scribe', 'Scribe —used-for→ _']],
    ['[Reader] integrates with _', ['Reader —integrate→ _']],
    ['It helps with _', ['(stand-in) —serve→ _']],
    ['[Latency] is influenced by _', ['Latency —affects← _']],
  ])('%s', (sentence, says) => {
    expect(say(sentence)).toEqual(says);
  });
});
