/**
 * Verbs that tell how two things hang together, by class; base forms, with the particle or preposition that belongs
 * to them ("rely on"). Data only: inflection is the work of `relations/clauses/verb-forms.ts`.
 */
import type { RelationId } from '#lib/graph/types.ts';

export type VerbClass = keyof typeof VERB_CLASSES;

export interface VerbClassEntry {
  readonly relation: RelationId;
  /** True where the object of the verb is the subject of the relation ("X includes Y": Y is part of X). */
  readonly reverse: boolean;
  /** 0..1: how seldom the verb means anything else. */
  readonly strength: number;
  /** Separated by commas. */
  readonly verbs: string;
}

const entry = (relation: RelationId, strength: number, verbs: string, reverse = false): VerbClassEntry => ({
  relation,
  reverse,
  strength,
  verbs,
});

export const VERB_CLASSES = {
  use: entry(
    'uses',
    0.8,
    'use, utilize, utilise, leverage, employ, exploit, harness, rely on, rely upon, draw on, draw upon, build on, build upon, depend upon, run on, operate on, work on, borrow from, learn from, derive from, stem from, take advantage of, make use of, wield, adopt, incorporate, consume, take in, read from, pull from, feed on, refer to, reference, consult, combine, access, call, invoke',
  ),
  need: entry(
    'requires',
    0.85,
    'need, require, demand, depend on, presuppose, call for, necessitate, hinge on, must have, have to have, expect, cannot work without',
  ),
  serve: entry(
    'used-for',
    0.8,
    'serve as, serve for, aim at, aim for, cater to, cater for, specialize in, specialise in, specialize on, excel in, excel at, focus on, concentrate on, assist in, assist with, aid in, help with, help in, support, facilitate, enable, allow, permit, power, drive, underpin, streamline, simplify, ease, speed up, accelerate, automate, perform, do, accomplish, achieve, handle, deal with, tackle, solve, address, carry out, execute, conduct, undertake, aid, assist, answer',
  ),
  act: entry(
    'used-for',
    0.55,
    'create, implement, generate, write, compose, build, make, design, develop, construct, draft, convert, translate, transform, transcribe, turn, change, map, encode, decode, render, extract, retrieve, fetch, search, look up, index, recognize, recognise, classify, categorize, categorise, group, sort, rank, cluster, segment, summarize, summarise, label, annotate, tag, predict, forecast, recommend, suggest, visualize, visualise, plot, display, present, explore, deploy, train, tune, fine-tune, finetune, customize, customise, tailor, personalize, personalise, host, launch, rent, store, save, archive, back up, process, clean, prepare, load, move, copy, migrate, transfer, transport, send, deliver, distribute, share, publish, collect, gather, ingest, aggregate, authenticate, authorize, authorise, encrypt, decrypt, compress, scale, balance, synthesize, synthesise, produce, simulate, emulate, imitate, answer, interact with, localize, localise, edit, repair, cool, heat, grow, digest, absorb, break down, split up, clarify, allocate, connect, run, cache, replicate, version, select, choose, order, route, parse, normalize, normalise, optimize, optimise',
  ),
  /** Work on a thing that leaves it as it is: of a risk, it finds it. */
  look: entry(
    'used-for',
    0.55,
    'explain, interpret, compare, debug, test, review, audit, describe, document, understand, analyze, analyse, examine, investigate, study, inspect',
  ),
  /** Work that keeps things going: of a risk, it keeps it small. */
  run: entry(
    'used-for',
    0.55,
    'manage, organize, organise, administer, orchestrate, schedule, moderate, filter out',
  ),
  detect: entry(
    'detects',
    0.8,
    'detect, identify, find, discover, spot, uncover, reveal, expose, catch, flag, notice, recognize, recognise, locate, look for, watch for, scan for, search for, check for, monitor, track, watch, observe, log, record, trace, alert on, report on, diagnose, point out, surface, capture, sense',
  ),
  measure: entry(
    'measures',
    0.85,
    'measure, evaluate, assess, quantify, score, gauge, rate, grade, estimate, calculate, compute, determine, benchmark, count, test, judge, check',
  ),
  mitigate: entry(
    'mitigates',
    0.85,
    'mitigate, prevent, avoid, protect from, protect against, guard against, defend against, shield from, safeguard against, mask, redact, combat, fight, penalize, penalise, fix, correct, address, alleviate, relieve, cure, treat, cut down on, discourage, deter, neutralize, neutralise, resist, counter, counteract, defeat, thwart, foil, help against, work against',
  ),
  /** Against a risk it protects, of anything else it makes less. */
  curb: entry(
    'affects',
    0.75,
    'block, filter, remove, eliminate, reduce, lower, decrease, minimize, minimise, cut, limit, restrict, stop, suppress, hide, deny, reject, inhibit, halt, end, delay, postpone, slow, slow down, dampen, weaken, kill, destroy, exclude, prohibit, ban, forbid, bar, terminate',
  ),
  protect: entry('used-for', 0.6, 'protect, secure, safeguard, guard, shield, defend, preserve, keep'),
  cause: entry(
    'causes',
    0.85,
    'cause, lead to, result in, produce, make, form, synthesize, synthesise, release, secrete, emit, give off, give rise to, turn into, change into, convert into, transform into, condense into, develop into, grow into, evolve into, mature into, decompose into, break down into, dissolve into, become, bring about, trigger, introduce, induce, provoke, yield, end in, contribute to, amount to, spark, create, generate, entail, promote, foster, raise, make for, culminate in, invite, breed',
  ),
  affect: entry(
    'affects',
    0.8,
    'affect, influence, impact, control, determine, shape, govern, regulate, adjust, change, alter, modify, improve, enhance, boost, increase, raise, strengthen, degrade, worsen, hamper, harm, hurt, hinder, undermine, damage, weaken, drive, set, steer, tune, limit, constrain, complicate, corrupt, distort, disrupt, jeopardize, jeopardise, threaten, compromise, augment, optimize, optimise, maximize, maximise, corrode, erode, manipulate, target, stabilize, stabilise, destabilize, destabilise, intensify, activate, stimulate, deepen, widen, narrow, shorten, lengthen, soften, harden, sharpen, thicken, thin, enrich, disturb, interfere with, speed up, slow, delay, reverse, offset, modulate, moderate, reinforce, dilute, concentrate, depress, tighten, loosen, expand, shrink, extend, stretch, balance',
  ),
  govern: entry(
    'applies-to',
    0.7,
    'apply to, cover, pertain to, relate to, concern, govern, regulate, be about, specify, define, outline, dictate, prescribe, regard, extend to, hold for',
  ),
  integrate: entry(
    'integrates-with',
    0.85,
    'integrate with, integrate into, connect to, connect with, connect, work with, work together with, combine with, link to, link with, plug into, interoperate with, interface with, pair with, couple with, sync with, synchronize with, hook into, tie into, talk to, communicate with, go with, play with, play well with, work well with, be compatible with, report to, send to, write to, save to, output to, export to, import from, read from, log to, publish to',
  ),
  offer: entry(
    'offers',
    0.7,
    'offer, provide, give access to, provide access to, offer access to, give, supply, deliver, host, grant, expose, bring, allow access to, come in, let you choose, make available, sell, present, simplify access to',
  ),
  contain: entry(
    'part-of',
    0.75,
    'include, contain, consist of, comprise, be made of, be made up of, be composed of, be built from, be divided into, have, encompass, comprise of, embed, bundle, feature, hold, come with, carry, involve, span, incorporate',
    true,
  ),
  belong: entry(
    'part-of',
    0.8,
    'belong to, be part of, form part of, sit in, sit inside, live in, lie in, reside in, be embedded in, be located in, be contained in, be included in, be built into, exist on, exist in, come from within',
  ),
  /** What a reader sets or picks belongs to what is set up. */
  configure: entry(
    'part-of',
    0.45,
    'set up, setup, set, add, choose, select, specify, configure, define, enable, disable, pick, get, tweak, edit, attach, switch on, turn on, create, try, need, give, provide',
    true,
  ),
  make: entry('made-by', 0.6, 'develop, publish, manufacture, invent, found, release, make', true),
  precede: entry(
    'precedes',
    0.75,
    'precede, come before, happen before, go before, be followed by, feed into, flow into, prepare for',
  ),
  follow: entry('precedes', 0.75, 'follow, come after, happen after, succeed, be preceded by', true),
  contrast: entry(
    'contrasts-with',
    0.8,
    'differ from, contrast with, compare to, compare with, oppose, replace, compete with, be confused with, be distinguished from, be opposed to, outperform, be different from',
  ),
  be: entry(
    'is-a',
    0.6,
    'be a kind of, be a type of, be a form of, be a subset of, be a sort of, be an instance of, be an example of, be a branch of, be a field of, be a variant of, be a version of, be a flavor of, be a flavour of, be a special case of, be a class of, be a family of, be a subtype of, be a subfield of, be a category of, be a specialization of, be a style of, belong to the family of',
  ),
} as const satisfies Record<string, VerbClassEntry>;

/** "used for", "meant to": participles that name a purpose; the preposition follows ("for", "to", "in", "as"). */
export const PURPOSE_PARTICIPLES: ReadonlySet<string> = new Set(
  'used meant designed intended suited ideal good great useful helpful suitable perfect best fit optimized optimised built made tailored geared popular responsible applied handy effective appropriate adapted strong skilled proficient excellent'.split(
    ' ',
  ),
);

/** Prepositions that follow a purpose participle. */
export const PURPOSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'for',
  'to',
  'in',
  'as',
  'when',
  'at',
  'with',
]);

/** "powered by", "based on", "built with": reduced passives; what follows is used, made or else by the noun before. */
export const PASSIVE_CUES: readonly (readonly [words: string, relation: RelationId, reverse: boolean])[] = [
  ['powered by', 'uses', false],
  ['backed by', 'uses', false],
  ['driven by', 'uses', false],
  ['based on', 'uses', false],
  ['built on', 'uses', false],
  ['built upon', 'uses', false],
  ['built with', 'uses', false],
  ['built using', 'uses', false],
  ['trained on', 'uses', false],
  ['trained with', 'uses', false],
  ['supported by', 'uses', false],
  ['enabled by', 'uses', false],
  ['implemented with', 'uses', false],
  ['implemented in', 'uses', false],
  ['performed by', 'uses', false],
  ['calculated from', 'uses', false],
  ['accessed via', 'uses', false],
  ['accessed through', 'uses', false],
  ['stored in', 'uses', false],
  ['stored on', 'uses', false],
  ['made by', 'made-by', false],
  ['developed by', 'made-by', false],
  ['created by', 'made-by', false],
  ['published by', 'made-by', false],
  ['released by', 'made-by', false],
  ['invented by', 'made-by', false],
  ['offered by', 'offers', true],
  ['provided by', 'offers', true],
  ['hosted on', 'offers', true],
  ['available on', 'offers', true],
  ['available in', 'offers', true],
  ['available through', 'offers', true],
  ['available from', 'offers', true],
  ['caused by', 'causes', true],
  ['triggered by', 'causes', true],
  ['produced by', 'causes', true],
  ['due to', 'causes', true],
  ['because of', 'causes', true],
  ['influenced by', 'affects', true],
  ['affected by', 'affects', true],
  ['controlled by', 'affects', true],
  ['determined by', 'affects', true],
  ['impacted by', 'affects', true],
  ['governed by', 'applies-to', true],
  ['covered by', 'applies-to', true],
  ['regulated by', 'applies-to', true],
  ['measured by', 'measures', true],
  ['evaluated by', 'measures', true],
  ['measured with', 'measures', true],
  ['measured in', 'measures', true],
  ['detected by', 'detects', true],
  ['found by', 'detects', true],
  ['monitored by', 'detects', true],
  ['prevented by', 'mitigates', true],
  ['mitigated by', 'mitigates', true],
  ['reduced by', 'mitigates', true],
  ['followed by', 'precedes', false],
  ['preceded by', 'precedes', true],
  ['the successor of', 'precedes', true],
  ['the successor to', 'precedes', true],
  ['the predecessor of', 'precedes', false],
  ['a precursor of', 'precedes', false],
  ['a precursor to', 'precedes', false],
  ['integrated with', 'integrates-with', false],
  ['integrated into', 'integrates-with', false],
  ['connected to', 'integrates-with', false],
  ['combined with', 'integrates-with', false],
  ['compatible with', 'integrates-with', false],
  ['part of', 'part-of', false],
  ['a feature of', 'part-of', false],
  ['a component of', 'part-of', false],
  ['a capability of', 'part-of', false],
  ['a feature in', 'part-of', false],
  ['made of', 'part-of', true],
  ['made from', 'part-of', true],
  ['built from', 'part-of', true],
  ['made out of', 'part-of', true],
  ['derived from', 'uses', false],
  ['done by', 'uses', false],
  ['carried out by', 'uses', false],
  ['formed by', 'causes', true],
  ['secreted by', 'causes', true],
  ['generated by', 'causes', true],
  ['composed of', 'part-of', true],
  ['made up of', 'part-of', true],
  ['divided into', 'part-of', true],
  ['on top of', 'integrates-with', false],
  ['integration with', 'integrates-with', false],
  ['integrations with', 'integrates-with', false],
  ['connection to', 'integrates-with', false],
  ['connections to', 'integrates-with', false],
  ['compatibility with', 'integrates-with', false],
  ['access to', 'offers', false],
  ['support for', 'used-for', false],
  ['protection against', 'mitigates', false],
  ['protection from', 'mitigates', false],
  ['safeguards against', 'mitigates', false],
  ['defense against', 'mitigates', false],
  ['defence against', 'mitigates', false],
  ['implementation of', 'is-a', false],
  ['extension of', 'is-a', false],
  ['version of', 'is-a', false],
  ['example of', 'is-a', false],
  ['combination of', 'uses', false],
  ['combo of', 'uses', false],
  ['measure of', 'measures', false],
  ['metric for', 'measures', false],
  ['cause of', 'causes', false],
  ['source of', 'causes', false],
  ['impact on', 'affects', false],
  ['effect on', 'affects', false],
  ['influence on', 'affects', false],
  ['need for', 'requires', false],
  ['responsible for', 'used-for', false],
  ['in charge of', 'used-for', false],
];

/** Past forms and participles that the rules of spelling do not give: base → past, participle. */
export const IRREGULAR_VERBS: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  begin: ['began', 'begun'],
  breed: ['bred', 'bred'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  feed: ['fed', 'fed'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hide: ['hid', 'hidden'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  learn: ['learned', 'learned'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  oversee: ['oversaw', 'overseen'],
  read: ['read', 'read'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  sit: ['sat', 'sat'],
  spot: ['spotted', 'spotted'],
  stand: ['stood', 'stood'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  write: ['wrote', 'written'],
};

/** Verbs whose last consonant doubles before -ed and -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  'map plan spot tag log plug scan step stop drop cut set run let get begin flag trim plot chat grab ship skip wrap swap transfer refer control permit submit commit admit program format embed debug'.split(
    ' ',
  ),
);
