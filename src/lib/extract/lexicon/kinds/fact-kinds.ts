/** What the values of a stated fact are, by its label ("Made by: …"). Lower case. Data only. */
import type { KindId } from '#lib/graph/types.ts';

export const FACT_KINDS: ReadonlyMap<string, readonly KindId[]> = new Map<string, readonly KindId[]>([
  ['made by', ['organization']],
  ['used for', ['application']],
  ['measures', ['metric', 'principle', 'risk', 'concept']],
  ['measured by', ['metric']],
  ['protects from', ['risk']],
  ['finds', ['risk', 'data-type']],
  ['caused by', ['risk', 'concept']],
  ['reduced by', ['technique', 'feature']],
  ['leads to', ['risk', 'concept']],
  ['done with', ['service', 'technique', 'algorithm']],
  ['used by', ['service', 'technique']],
  ['influenced by', ['parameter']],
  ['influences', ['concept', 'metric']],
  ['governed by', ['standard', 'principle', 'resource']],
  ['available on', ['service']],
  ['part of', ['service', 'concept']],
  ['kind of', ['concept', 'technique', 'algorithm', 'model']],
  ['has parts', ['feature', 'stage']],
  ['gives access to', ['model', 'service', 'resource']],
  ['comes before', ['stage']],
  ['comes after', ['stage']],
]);
