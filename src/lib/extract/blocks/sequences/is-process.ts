/**
 * Tells whether a list or a row of numbered headings is a process in time: its lead-in or heading says so, and the steps
 * name stages. A ranking ("from cheapest to costliest") is none, nor are the clicks of a console.
 */
const PROCESS =
  /\b(?:steps?|stages?|phases?|process(?:es)?|life-?\s?cycles?|workflows?|pipelines?|procedures?|sequence|cycle|in order|timeline|roadmap|works? (?:like this|as follows|is)|life(?: of)?|how (?:it|this|that) (?:goes|works)|(?:this|the (?:right|correct|usual)) order)\b/i;
const RANKING =
  /\b(?:cheap|cost|expensive|rank|priorit|types?\b|kinds?\b|levels?\b|reasons?\b|benefits?\b|use cases?\b)/i;
/** "from the least to the most …". */
const FROM_TO =
  /\bfrom (?:the )?(?:least|most|low|high|small|larg|best|worst)|\b(?:least|most) (?:\w{1,20} )?to\b/i;
/** Instructions to somebody at a screen. */
const CLICKS =
  /^(?:(?:then |next |now |first |finally )?(?:you|we|i|one)\b|(?:click|select|choose|open|press|go to|log in|sign in|navigate|launch|enter|type|set|specify|review|add|give|create|enable|configure|connect|install|run|block|triple|double|check|on the)\b)/i;

/** "First stage: …", "prophase": every step says itself that it is one. */
const PHASE = /^[^\s:]{0,40}(?:phase|stage)\b|^(?:\p{L}+ ){0,3}(?:phase|stage)\b/iu;

/** True where a line says that what belongs to it is a process in time. */
export const saysProcess = (text: string): boolean => PROCESS.test(text) && !isRanking(text);

export function isProcess(introductions: readonly string[], steps: readonly string[]): boolean {
  if (steps.length < 2) return false;
  if (steps.length > 2 && steps.every((step) => PHASE.test(step))) return true;
  const said = introductions.findIndex((text) => PROCESS.test(text));
  if (said < 0 || introductions.slice(0, said + 1).some(isRanking)) return false;
  const clicks = steps.filter((step) => CLICKS.test(step)).length;
  return clicks * 2 < steps.length;
}

function isRanking(text: string): boolean {
  return RANKING.test(text) || FROM_TO.test(text);
}
