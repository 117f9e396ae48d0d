import { describe, expect, it } from 'vitest';
import { longFormOf, standsForWhole } from './acronym-match.ts';

describe('longFormOf', () => {
  it.each([
    ['PCR', 'the famous polymerase chain reaction', 'polymerase chain reaction'],
    ['RNNs', 'so recurrent neural networks', 'recurrent neural networks'],
    ['W3', 'World Wide Web', 'World Wide Web'],
    ['RoR', 'rate of return', 'rate of return'],
    ['HPO', 'known as hyperparameter optimization', 'hyperparameter optimization'],
    ['CoT', 'Chain-of-thought', 'Chain-of-thought'],
    ['IaaS', 'Infrastructure as a service', 'Infrastructure as a service'],
    ['XGBoost', 'the Extreme Gradient Boosting', 'Extreme Gradient Boosting'],
    ['MLOps', 'in ML Operations', 'ML Operations'],
    ['PCR', 'chain reaction', null],
    ['A', 'apple', null],
    ['AMI', 'apple mango ice', 'apple mango ice'],
    ['EC2', 'elastic compute cloud', 'elastic compute cloud'],
    ['MAPE', 'the mean absolute percentage error', 'mean absolute percentage error'],
    ['A2I', 'Augmented AI', 'Augmented AI'],
    ['OCB', 'an OpenCrateBudget', 'OpenCrateBudget'],
    ['OIDC', 'the OpenID Crate', 'OpenID Crate'],
    ['OTun', 'the OpenTunnel', 'OpenTunnel'],
    ['XBT', 'some cross-beam test', 'cross-beam test'],
  ])('%s ← %s', (short, long, form) => {
    expect(longFormOf(short, long.split(' '))?.join(' ') ?? null).toBe(form);
  });

  it('tells whether the whole text is the long form', () => {
    expect(standsForWhole('DNA', ['deoxyribo', 'nucleic', 'acid'])).toBe(true);
    expect(standsForWhole('DNA', ['the', 'deoxyribo', 'nucleic', 'acid'])).toBe(false);
  });
});
