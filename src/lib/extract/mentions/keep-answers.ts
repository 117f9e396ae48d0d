/**
 * Remembers what was answered for a text: notes name the same things over and over. In: a pure function of a text. Out: the
 * same function, faster.
 */

/** Twice as many answers are kept at most, of texts so long: memory stays bounded, whatever the notes are. */
const MOST_ANSWERS = 32_768;
const LONGEST = 120;

export function keepAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  // What was asked for since the last change of generations, and before it.
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  // Most ask for the same text several times in a row.
  let last: string | null = null;
  let lastAnswer: Answer;
  return (text) => {
    if (text === last) return lastAnswer;
    if (text.length > LONGEST) return answer(text);
    let known = young.get(text);
    if (known === undefined) {
      known = old.get(text) ?? answer(text);
      if (young.size >= MOST_ANSWERS) [old, young] = [young, new Map()];
      young.set(text, known);
    }
    last = text;
    lastAnswer = known;
    return known;
  };
}
