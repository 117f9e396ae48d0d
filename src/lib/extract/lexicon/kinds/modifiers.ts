/**
 * Words before the head of a name that tell its kind: "unauthorized access" is a risk, "raw output" data. And words
 * that lead to a class ("a type of X", "a set of X"): transparent ones say nothing themselves. Data only.
 */
import type { KindWords } from './kind-words.ts';

export const MODIFIERS: KindWords = {
  risk: 'unauthorized harmful toxic malicious noisy adversarial inaccurate unwanted illegal unfair unintended insecure faulty broken corrupt untrusted excessive high lack unethical misleading offensive hidden social poor dangerous false wrong hostile invasive severe acute chronic',
  'data-type':
    'raw structured unstructured semi-structured labeled unlabeled sensitive personal synthetic tabular numeric numerical categorical historical external internal confidential public scanned private digital sequential spatial',
  'learning-type':
    'supervised unsupervised semi-supervised self-supervised incremental continual lifelong active passive rote experiential blended',
  technique: 'cross multi-step iterative manual automatic continuous continued automated',
  principle: 'least equal responsible ethical shared human fair due',
  parameter: 'max maximum min minimum default initial top stop allowed',
  metric: 'average mean net gross total relative cumulative cosine per annual',
  application:
    'personalized enterprise predictive real-time image text speech face document language video sentiment',
  feature: 'custom built-in visual custom-made default smart',
  resource: 'virtual elastic private public inline dedicated shared general-purpose',
  standard: 'iso certified federal european general',
  concept:
    'commercial open-source open traditional general globally on-demand pay-as-you-go basic core unique',
  organization: 'supreme federal national world european united royal',
};

/** "a type of X": X is the class. */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set(
  'type kind sort form example class variety version subset subfield variant family species piece one series range number group bunch couple set branch case style breed category flavor generation member part'.split(
    ' ',
  ),
);
