/** Words that steer the reading of a sentence: negation, hedges, persons, stand-ins. Closed classes; data only. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Turn a statement round: what they govern is not said to hold. */
export const NEGATIONS = words(
  "not no never neither nor none cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt won't wont wouldn't shouldn't couldn't without hardly rarely n't nothing non",
);

/** "unlike T", "instead of T", "rather than T": T is set against the subject. Longest first. */
export const CONTRAST_OPENERS: readonly string[] = [
  'the opposite of',
  'opposite of',
  'counterpart of',
  'counterpart to',
  'distinct from',
  'as opposed to',
  'in contrast to',
  'in contrast with',
  'contrary to',
  'different from',
  'different than',
  'compared to',
  'compared with',
  'an alternative to',
  'alternative to',
  'instead of',
  'rather than',
  'similar to',
  'comparable to',
  'competitor of',
  'kinda like',
  'kind of like',
  'sort of like',
  'a bit like',
  'unlike',
  'versus',
  'vs',
];

/** "tasks such as A, B": what follows are examples of what stands before. Longest first. */
export const EXAMPLE_OPENERS: readonly string[] = [
  'such as',
  'for example',
  'for instance',
  'in particular',
  'particularly',
  'especially',
  'including',
  'includes',
  'include',
  'namely',
  'called',
  'e.g.',
  'e.g',
  'eg',
  'i.e.',
  'like',
  'ex:',
];

/** What the reader does, the subject does for the reader: "you can redact names with it". */
export const PERSONS = words(
  "you we i you'd we'd you'll we'll youd youll user users customer customers organization organizations organisation organisations company companies business businesses team teams developer developers people person engineer engineers student students reader readers one someone anyone everybody everyone human humans analyst analysts scientist scientists practitioner practitioners professional professionals employee employees researcher researchers patient patients worker workers client clients expert experts admin admins administrator administrators firm firms enterprise enterprises doctor doctors farmer farmers cook cooks player players gardener gardeners author authors leader leaders manager managers operator operators participant participants",
);

/** Stand for what was named before. */
export const STAND_INS = words('it this they these those that he she them itself one');

/** "the service", "this method", "these parameters": with a determiner they stand for the topic. Singular. */
export const STAND_IN_NOUNS = words(
  'thing ui screen service tool model method technique approach feature capability parameter setting metric measure algorithm system platform product framework process procedure stage step phase concept idea term principle risk attack threat practice policy role group library software package solution application app device machine instrument material substance compound drug plant animal organ cell tissue language protocol format standard law theory design pattern structure program programme interface option mode type kind variant layer component module function operation task activity event resource instance server network website site page document file table chart diagram dataset data strategy discipline scope field branch discipline score test exam course dish recipe ingredient instrument position piece move state institution body court act treaty right gate engine vehicle suite offering hub assistant agent chatbot bot playground console editor builder repository store database catalog solution environment matrix lifecycle pipeline workflow',
);

/** Nouns without a meaning of their own before "such as" or "like": the list that follows steps into their place. */
export const CARRIER_NOUNS = words(
  'task tasks thing things application applications case cases use uses area areas scenario scenarios domain domains field fields problem problems purpose purposes activity activities feature features capability capabilities component components technique techniques method methods approach approaches tool tools service services source sources option options factor factors aspect aspects issue issues concern concerns parameter parameters metric metrics measure measures framework frameworks library libraries format formats item items element elements type types kind kinds form forms stuff bits format example examples function functions operation operations step steps process processes challenge challenges risk risks benefit benefits resource resources work job jobs role roles setting settings provider providers model models system systems product products standard standards property properties',
);

/** Those of them that are work to be done. */
export const WORK_NOUNS = words('task tasks job jobs activity activities scenario scenarios');

/** May stand before a main verb. */
export const AUXILIARIES = words(
  "can could may might must shall should will would do does did has have had is are was were be been being get gets got to also often usually then automatically typically commonly generally mainly mostly primarily actually basically literally essentially simply just only even still further additionally directly easily quickly securely effectively efficiently continuously accurately automatically not ideally it'll you'll we'll can't it's they're you're",
);

export const MODALS = words(
  'can could may might must shall should will would to did do does let lets help helps',
);

export const BE_FORMS = words("is are was were be been being it's they're that's its");

/** Verbs that hand their work on to the next verb: "helps to find", "lets you build", "is used to predict". */
export const HELPER_VERBS = words(
  'help helps helped helping enable enables enabled enabling allow allows allowed allowing let lets letting make makes want wants wanted aim aims try tries used use allow designed intended meant built able capable ability go trying empower empowers empowering permit permits permitting facilitate facilitates assist assists assisting',
);

/** Open a clause of their own: what stands before them is no object of what stands after. */
export const CLAUSE_OPENERS = words(
  'because while whereas although though if when whenever where wherever unless until since so but however therefore thus hence yet as whether once before after than',
);

export const RELATIVE_WORDS = words('that which who whom whose');

export const COORDINATORS = words('and or & plus nor / + and/or as_well_as');

export const DETERMINERS = words(
  'a an the this that these those its their his her our your my each every some any another such various several many multiple certain different all both other more most one two three four five no',
);

export const INFORMAL_ASIDES: readonly string[] = [
  'i think',
  'i guess',
  'i believe',
  'not sure',
  'lol',
  'haha',
  'fun fact',
  'fun lil fact',
  'to be honest',
  'just kidding',
  'apparently',
  'or whatever',
  'for some reason',
  'in my opinion',
  'imo',
  'maybe',
  'seems',
  'seem',
  'probably',
  'supposedly',
  'hopefully',
];

/** Nouns that only count, measure or carry: they name nothing, whatever stands beside them. */
export const HOLLOW_NOUNS = words(
  'access subset superset lot lots bunch ton tons range variety number set amount plenty couple pair rest part parts kind kinds sort sorts type types form forms way ways thing things stuff bit bits piece pieces case cases example examples example sample idea ideas point points fact facts reason reasons case end start place places time times day days week weeks month months year years hour hours minute minutes second seconds level levels side sides use usage everything something anything nothing super pretty really basically like etc but not and or so also then than only just even still very more most less least',
);

/** Nouns that say what sort of thing the name before them is, and no other thing: "sorting tasks", "the k-means algorithm". */
export const APPOSITIVE_NOUNS = words(
  'task tasks purpose purposes stuff process processes technique techniques method methods algorithm algorithms approach approaches activity activities work problem problems case cases use-case use-cases job jobs format formats framework frameworks library libraries language languages protocol protocols type types category categories concept concepts theory strategy strategies function functions functionality feature features capability capabilities metric metrics score parameter parameters phase stage step style',
);

/** The same behind the name of a product: "the Reader service", "Shelf tables". */
export const PRODUCT_NOUNS = words(
  'service services tool tools platform platforms console app apps application applications instance instances bucket buckets table tables cluster clusters model models file files database databases server servers account accounts object objects software product products',
);

/** Contrast openers that stand before the subject: "Unlike tape, a disk …". */
export const FORWARD_CONTRASTS = words('unlike instead rather compared as in contrary versus vs');
