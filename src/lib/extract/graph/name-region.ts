/**
 * Names a region and asks its focus question: by the topic or the section in which most of its concepts are at home, or by
 * its most important concept. [Temperature, Top K, Top P …], most of them under "Inference parameters" → that title.
 */
import type { KindId } from '#lib/graph/types.ts';
import type { Home } from './find-homes.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const NUMBER = /^(?:\p{L}{3,10}\s)?\d{1,3}[.:)]\s/u;

export interface Member {
  readonly id: string;
  readonly label: string;
  readonly kind: KindId;
  readonly importance: number;
  readonly home: Home;
}

export interface RegionName {
  readonly label: string;
  readonly question: string;
}

/** Share of a region, weighed by importance, that must be at home under a title. */
const ENOUGH = 0.45;
/** A name that a region already has stays down to this share. */
const STILL_ENOUGH = 0.3;
/** Titles that say nothing by themselves. */
const HOLLOW =
  /^(?:introduction|overview|summary|basics|features?|benefits?|use cases?|examples?|notes?|key concepts|types|other|more|misc|terms|definitions?|section \d{1,3})\b/i;
const QUIZ = /\bquestions?\b/i;

/** `members` most important first; `taken` are labels of other regions; `topic` where the notes give it. */
export function nameRegion(
  members: readonly Member[],
  taken: ReadonlySet<string>,
  topic: string | null,
): RegionName {
  const hub = members[0];
  const title = topic ?? bestTitle(members, taken);
  const free = members.find(({ label }) => !taken.has(label));
  const label = title ?? free?.label ?? hub?.label ?? 'Concepts';
  return { label, question: title === null && free ? askAbout(free) : askTopic(label, hub) };
}

/** The name that a region had before, where it still is that of a title over much of it or of a concept in it. */
export function keepName(members: readonly Member[], label: string): RegionName | null {
  const { shares, total } = sharesOf(members);
  const share = (shares.get(label) ?? 0) / Math.max(total, Number.MIN_VALUE);
  const byTitle = { label, question: askTopic(label, members[0]) };
  if (share >= ENOUGH && saysMuch(label)) return byTitle;
  const own = members.find((member) => member.label === label);
  if (own) return { label, question: askAbout(own) };
  return share >= STILL_ENOUGH ? byTitle : null;
}

/** How much of a region, weighed by importance, is at home under each title. */
function sharesOf(members: readonly Member[]): { shares: ReadonlyMap<string, number>; total: number } {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { home, importance } of members) {
    total += importance;
    for (const title of titlesOf(home)) shares.set(title, (shares.get(title) ?? 0) + importance);
  }
  return { shares, total };
}

function titlesOf({ topic, sections }: Home): Iterable<string> {
  const [first, ...more] = topic === null ? sections : [topic, ...sections];
  if (first === undefined) return [];
  return more.length === 0 ? [cleanTitle(first)] : new Set([first, ...more].map(cleanTitle));
}

function bestTitle(members: readonly Member[], taken: ReadonlySet<string>): string | null {
  const { shares, total } = sharesOf(members);
  const fitting = [...shares].filter(
    ([title, share]) => share >= total * ENOUGH && saysMuch(title) && !taken.has(title),
  );
  // The narrowest title that still holds enough says most; of equals the first by letters.
  fitting.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  return fitting[0]?.[0] ?? null;
}

function saysMuch(title: string): boolean {
  return (
    title !== '' &&
    title.length <= 44 &&
    !HOLLOW.test(title) &&
    !QUIZ.test(title) &&
    !/\band (?:more|others?)\b/i.test(title)
  );
}

/** "3. What is X?" → "X". */
function cleanTitle(title: string): string {
  return title
    .replace(NUMBER, '')
    .replace(/^(?:what (?:is|are)|how (?:does|do|to))\s/i, '')
    .replace(/\s?[?:–-]$/, '')
    .trim();
}

function askTopic(label: string, hub: Member | undefined): string {
  if (!hub || label.toLowerCase() === hub.label.toLowerCase())
    return hub ? askAbout(hub) : `What belongs to ${label}?`;
  return `What belongs to ${inSentence(label)}, and what part does ${inSentence(hub.label)} play in it?`;
}

const QUESTIONS: Partial<Record<KindId, (name: string) => string>> = {
  service: (name) => `What does ${name} do, and what works together with it?`,
  feature: (name) => `What is ${name} for, and what does it work with?`,
  resource: (name) => `What is ${name} for, and how is it set up?`,
  tool: (name) => `What is ${name} used for?`,
  model: (name) => `What can ${name} do, and where does it come from?`,
  organization: (name) => `What does ${name} offer, and how do its parts hang together?`,
  metric: (name) => `What does ${name} tell, and what is it measured on?`,
  dataset: (name) => `What is ${name} used for?`,
  risk: (name) => `How does ${name} come about, and what helps against it?`,
  principle: (name) => `What does ${name} ask for, and who puts it into practice?`,
  standard: (name) => `What does ${name} govern?`,
  stage: (name) => `What happens in ${name}, and what comes before and after?`,
  application: (name) => `What is ${name} done with?`,
  technique: (name) => `When is ${name} the right way, and what does it need?`,
  algorithm: (name) => `How does ${name} work, and what is it good for?`,
  'learning-type': (name) => `How does ${name} learn, and from what?`,
  parameter: (name) => `What does ${name} change?`,
};

function askAbout({ label, kind }: Member): string {
  const name = inSentence(label);
  return QUESTIONS[kind]?.(name) ?? `What is ${name}, and what hangs together with it?`;
}

/** Only the first letter of a plain word is made small; names keep their capitals. */
function inSentence(label: string): string {
  const plain = /^\p{Lu}\p{Ll}+(?: \p{Ll}[\p{Ll}-]*)*$/u.test(label) && label.includes(' ');
  return plain ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
