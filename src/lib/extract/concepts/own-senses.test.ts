import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { findMentions } from '../mentions/index.ts';
import { draftConcepts } from './draft-concepts.ts';

const OFFICE = `# Office

## Acme Mail

### Acme Mail agents

Acme Mail agents sort letters by themselves. You tell the agent what to do.

- **Agents:** sort letters for Acme Mail

`;

function placesOf(text: string): Record<string, string[]> {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  return Object.fromEntries(
    drafts.map(({ label, mentions }) => [
      label,
      mentions.map(({ evidence, surface }) => `${String(evidence.line)} ${surface}`),
    ]),
  );
}

const labelsWith = (text: string, word: string): string[] =>
  Object.keys(placesOf(text)).filter((label) => label.toLowerCase().includes(word));

describe('a common noun with a sense of its own in a section', () => {
  const TRADE = `${OFFICE}## Trade

- **Agent** – who sells for a baker
- Reward – what the agent gets for it
`;

  it('is a concept beside the owner’s, called by what the section is about', () => {
    expect(labelsWith(TRADE, 'agent')).toEqual(['Acme Mail agent', 'agent (trade)']);
  });

  it('has all places of its section, and no other', () => {
    const { 'agent (trade)': own = [], 'Acme Mail agent': owned = [] } = placesOf(TRADE);
    expect(own).toEqual(['13 Agent', '14 agent']);
    expect(owned.length).toBeGreaterThan(2);
    expect(owned.join(' ')).not.toMatch(/1[34] /);
  });

  it.each([
    ['a section that speaks of the owner', '## Trade\n\nLike Acme.\n\n- **Agent** – who sells for a baker\n'],
    ['a section under the owner', '### Trade\n\n- **Agent** – who sells for a baker\n'],
    ['a section that does not tell what it is', '## Trade\n\n- **Agent** – baker\n- an agent sells bread\n'],
  ])('is none in %s', (_, section) => {
    expect(labelsWith(OFFICE + section, 'agent').join(', ')).not.toMatch(/^$|\(/);
  });

  it('is none where the word is the owner’s name without its opening', () => {
    const text = `${OFFICE}### Acme Glim\n\nAcme Glim sends bills. People like Glim, as Glim is quick, and so is Acme Glim.\n\n## Summary\n\n- **Glim** – sends bills and letters\n`;
    expect(labelsWith(text, 'glim').join(', ')).not.toMatch(/^$|\(/);
  });
});
