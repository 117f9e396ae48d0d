/** Closed-class words of English: they stand between names and never make one by themselves. Data only. */

export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those my your his her its our their whose some any each every either neither no another such what which all both half many much more most several few fewer less least lot lots couple bunch ton tons plenty enough certain various numerous multiple'.split(
    ' ',
  ),
);

/** Those that may stand before a name without being part of it. */
export const LEADING_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those my your his her its our their some any each every such certain various'.split(
    ' ',
  ),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  'i me mine myself you yours yourself yourselves he him himself she hers herself it itself we us ours ourselves they them theirs themselves one ones who whom someone somebody something anyone anybody anything everyone everybody everything nobody nothing none there here'.split(
    ' ',
  ),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in including inside into like near of off on onto out outside over past per regarding since than through throughout till to toward towards under underneath unlike until up upon via vs versus with within without'.split(
    ' ',
  ),
);

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and or but nor so yet because although though while whereas if unless whether when whenever where wherever how why then than plus aka e.g i.e eg ie etc'.split(
    ' ',
  ),
);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  "am is are was were be been being do does did done doing have has had having can could may might must shall should will would ought cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt won't wont it's its's they're theyre you're youre we're there's theres that's thats let's lets gonna wanna gotta".split(
    ' ',
  ),
);

export const ADVERBS: ReadonlySet<string> = new Set(
  'also again already always almost altogether apart actually basically besides better best currently directly easily essentially even ever exactly far fast first firstly further generally hence however instead just kinda later likely literally mainly mostly merely naturally nearly never not now obviously often once only originally otherwise overall particularly perhaps pretty probably quickly quite rather really recently second secondly similarly simply sometimes somewhat soon sorta specifically still suddenly super surely third thirdly therefore thus together too twice typically unfortunately usually very well yes automatically efficiently effectively continuously easily securely accurately properly carefully'.split(
    ' ',
  ),
);

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ADVERBS,
]);

/** True for a word that ends a noun phrase whatever stands beside it. In: one lower-case word. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
