import { describe, expect, it } from 'vitest';
import { shortenQuote } from './shorten-quote.ts';

const filler = (count: number) => Array.from({ length: count }, (_, i) => `oar${String(i)}`).join(', ');
const evidence = (quote: string) => ({
  source: 'boats',
  quote,
  line: 3,
  endLine: 3,
  section: ['Boats'],
  rule: 'gloss',
});

describe('shortenQuote', () => {
  it('leaves a quote that can be read', () => {
    const given = evidence('A dory has a sail.');
    expect(shortenQuote(given, [['dory'], ['sail']])).toBe(given);
  });

  it('keeps the stretch that names both ends', () => {
    const quote = `${filler(600)}, a dory has a sail, ${filler(600)}`;
    const short = shortenQuote(evidence(quote), [['dory'], ['sail']]);
    expect(short.quote.length).toBeLessThan(1000);
    expect(short.quote).toContain('a dory has a sail');
    expect(quote).toContain(short.quote);
    expect(short).toMatchObject({ line: 3, endLine: 3, section: ['Boats'] });
  });

  it('keeps the stretch of the later end where they stand far apart', () => {
    const quote = `Dory: ${filler(600)}, a sail, ${filler(600)}`;
    const short = shortenQuote(evidence(quote), [['Dory'], ['sail']]);
    expect(short.quote).toContain('a sail');
    expect(short.quote.length).toBeLessThan(1000);
  });

  it('passes over a longer word that begins with the name', () => {
    const quote = `A sailor and a dory, ${filler(600)}, a sail.`;
    expect(shortenQuote(evidence(quote), [['dory'], ['sail']]).quote).toMatch(/a sail\.$/);
  });

  it('begins at the front where no name stands there, and cuts one long word', () => {
    expect(shortenQuote(evidence(filler(600)), [[], []]).quote).toMatch(/^oar0, /);
    expect(shortenQuote(evidence('x'.repeat(9000)), [[], []]).quote.length).toBeLessThan(1000);
  });

  it('cuts no word in two', () => {
    const quote = `${filler(600)}, a dory has a sail, ${filler(600)}`;
    const words = new Set(quote.split(/,? /));
    const short = shortenQuote(evidence(quote), [['dory'], ['sail']]).quote;
    for (const word of short.split(/,? /)) expect(words).toContain(word.replace(/,$/, ''));
  });
});
