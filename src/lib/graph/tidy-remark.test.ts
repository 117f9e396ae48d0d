import { expect, it } from 'vitest';
import { tidyRemark } from './tidy-remark.ts';

it.each([
  ['it sets a share and not a number', 'sets a share and not a number'],
  ['that one prepares data', 'prepares data'],
  ['that is the place for bills', 'the place for bills'],
  ['it is a document', 'a document'],
  ['it is set before training', 'is set before training'],
  ['is given the answer; here only a score', 'is given the answer'],
  ['makes copies, while here one is enough', 'makes copies'],
  ['there one waits for hours', 'there one waits for hours'],
  ['they keep attackers out', 'they keep attackers out'],
  ['IT is bought there', 'IT is bought there'],
])('%s → %s', (remark, tidy) => expect(tidyRemark(remark)).toBe(tidy));
