/**
 * Tells whether a list or a row of numbered headings is a process in time: its lead-in or heading says so, and the steps
 * name stages. A ranking ("from cheapest to costliest") is none, nor are the clicks of a console.
 */
const PROCESS =
  /\b(?:steps?|stages?|phases?|process(?:es)?|life-?\s?cycles?|workflows?|pipelines?|procedures?|sequence|cycle|in order|timeline|roadmap|works? (?:like this|as follows|is))\b/i;
const RANKING =
  /\b(?:cheap\w*|cost\w*|expensive\w*|rank\w*|from (?:the )?(?:least|most|low\w*|high\w*|small\w*|larg\w*|best|worst)|(?:least|most)\b.{0,30}\bto|priority|types?|kinds?|levels?|reasons?|benefits?|use cases?)\b/i;
/** Instructions to somebody at a screen. */
const CLICKS =
  /^(?:(?:then |next |now |first |finally )?(?:you|we|i|one)\b|(?:click|select|choose|open|press|go to|log in|sign in|navigate|launch|enter|type|set|specify|review|add|give|create|enable|configure|connect|install|run|block|triple|double|check|on the)\b)/i;

export function isProcess(introductions: readonly string[], steps: readonly string[]): boolean {
  if (steps.length < 2) return false;
  const said = introductions.findIndex((text) => PROCESS.test(text));
  if (said < 0 || introductions.slice(0, said + 1).some((text) => RANKING.test(text))) return false;
  const clicks = steps.filter((step) => CLICKS.test(step)).length;
  return clicks * 2 < steps.length;
}
