import { describe, expect, it } from 'vitest';
import { readGloss } from './gloss.ts';
import { readRun } from './inline/read-run.ts';

function gloss(text: string): string | null {
  const found = readGloss(readRun([{ offset: 0, text }], 1, 1), { brackets: true });
  return found && `${found.term.text} ${found.separator} ${found.body?.text ?? ''}`;
}

describe('readGloss', () => {
  it.each([
    ['**Top P:** limits words', 'Top P : limits words'],
    ['**Top P:-** limits words', 'Top P : limits words'],
    ['**Text generation** - write copy', 'Text generation - write copy'],
    ['recall : out of all positives', 'recall : out of all positives'],
    ['RAG --> fetches text - and reads', 'RAG -> fetches text - and reads'],
    ['Glacier - Instant --> read in milliseconds', 'Glacier - Instant -> read in milliseconds'],
    ['key == name of the file', 'key = name of the file'],
    ['ETL= extract, transform, load', 'ETL = extract, transform, load'],
    ['key:: value', 'key : value'],
    ["Levain's law: warm dough + time → bubbles", "Levain's law : warm dough + time → bubbles"],
    ['slow proof: cold shelf → finer crumb', 'slow proof : cold shelf → finer crumb'],
    ['Sweet/sour grid: much salt + heat → thirst', 'Sweet/sour grid : much salt + heat → thirst'],
    ['system prompt (how the model should behave)', 'system prompt ( how the model should behave'],
    ['**Scope 1:** Consumer app – you use it', 'Scope 1: Consumer app - you use it'],
    ['It works with:', 'It works with : '],
    ['Latent Dirichlet Allocation (LDA)', null],
    ['settings --> metrics --> all metrics', null],
    ['at 10:30 we meet', null],
    ['A short sentence. Then: a colon far behind', null],
    ['well-known fact', null],
    [': nothing before it', null],
    ['**Levain** (wild) - flour → bubbles', 'Levain (wild) - flour → bubbles'],
    ['**Levain** aka wild starter (wet): for lift', 'Levain aka wild starter (wet) : for lift'],
    ['Translation: code → protein', 'Translation : code → protein'],
    ['Baking day: it is long. Mix → rise → bake', 'Baking day : it is long. Mix → rise → bake'],
    ['Mix → rise → bake', null],
    ['Loaves are often round (see the last page)', null],
    ['R: variance of the model', 'R : variance of the model'],
    ['Q: What makes it?', null],
    ['Oven 450: a hot oven', 'Oven 450 : a hot oven'],
    ['BRC 7: a standard for bakeries', 'BRC 7 : a standard for bakeries'],
    ['STEP 7: knead - then rest', 'STEP 7: knead - then rest'],
  ])('%j → %j', (text, expected) => {
    expect(gloss(text)).toBe(expected);
  });

  it('gives parts that say where in the run they stand', () => {
    const run = readRun([{ offset: 10, text: '**Recall** – share found' }], 7, 1);
    const found = readGloss(run, { brackets: false });
    const body = found?.body;
    expect(body?.id).toBe(7);
    expect(run.text.slice(body?.offset, (body?.offset ?? 0) + 11)).toBe('share found');
    expect(body?.origin[0]).toBe(10 + '**Recall** – '.length);
  });
});
