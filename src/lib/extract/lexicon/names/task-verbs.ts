/**
 * Verbs of what people and things do, with the noun that names the doing: "detects faces" → "face detection".
 * General English; base form → noun. Data only.
 */
const LIST = `
adapt adaptation, alert alerting, allocate allocation, analyze analysis, analyse analysis, annotate annotation, approve approval,
archive archiving, assess assessment, audit auditing, augment augmentation, authenticate authentication, authorize authorization,
automate automation, balance balancing, budget budgeting, cache caching, calculate calculation, caption captioning, categorize categorization,
chunk chunking, classify classification, clean cleaning, cluster clustering, collect collection, compare comparison, compose composition, compress compression,
compute computation, configure configuration, convert conversion, correct correction, curate curation, customize customization, debug debugging,
decode decoding, delete deletion, deliver delivery, denoise denoising, deploy deployment, design design, detect detection, diagnose diagnosis,
discover discovery, distribute distribution, document documentation, edit editing, embed embedding, encode encoding, encrypt encryption,
enrich enrichment, estimate estimation, evaluate evaluation, examine examination, explore exploration, extract extraction, ferment fermentation, filter filtering, flag flagging,
forecast forecasting, format formatting, generate generation, govern governance, group grouping, highlight highlighting, host hosting,
identify identification, index indexing, infer inference, ingest ingestion, inspect inspection, integrate integration, interpret interpretation, isolate isolation, label labeling,
localize localization, log logging, manage management, mask masking, measure measurement, migrate migration, mitigate mitigation,
model modeling, moderate moderation, modify modification, monitor monitoring, normalize normalization, operate operation, optimize optimization, orchestrate orchestration,
parse parsing, patch patching, personalize personalization, plan planning, predict prediction, preserve preservation, prevent prevention, price pricing, process processing,
produce production, profile profiling, protect protection, prototype prototyping, provision provisioning, prune pruning, rank ranking, recognize recognition,
recommend recommendation, recover recovery, redact redaction, reduce reduction, regulate regulation, replicate replication, report reporting,
resolve resolution, restore restoration, retrieve retrieval, review review, route routing, sample sampling, sanitize sanitization, scan scanning, schedule scheduling,
score scoring, search search, secure protection, segment segmentation, separate separation, simulate simulation, sort sorting, store storage, stream streaming,
streamline optimization, summarize summarization, synthesize synthesis, tag tagging, test testing, track tracking, train training, transcribe transcription, transfer transfer,
transform transformation, translate translation, transport transport, troubleshoot troubleshooting, tune tuning, update update, upscale upscaling, validate validation,
verify verification, version versioning, visualize visualization`;

export const TASK_NOUNS: ReadonlyMap<string, string> = new Map(
  LIST.split(',').map((pair) => pair.trim().split(' ') as [string, string]),
);

/** "answers questions" → "question answering": the gerund names the doing. */
export const GERUND_TASKS: ReadonlyMap<string, string> = new Map([
  ['answer', 'answering'],
  ['complete', 'completion'],
  ['write', 'writing'],
  ['build', 'building'],
  ['create', 'creation'],
  ['scale', 'scaling'],
  ['book', 'booking'],
  ['cook', 'cooking'],
  ['bake', 'baking'],
  ['hire', 'hiring'],
  ['trade', 'trading'],
]);

/** "converts X into Y" → "X-to-Y". */
export const CHANGING_VERBS: ReadonlySet<string> = new Set([
  'convert',
  'turn',
  'transform',
  'translate',
  'transcribe',
  'change',
]);
