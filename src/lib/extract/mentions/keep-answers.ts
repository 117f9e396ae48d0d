/**
 * Remembers what was answered for a text: notes name the same things over and over. In: a pure function of a text. Out: the
 * same function, faster.
 */

/** So many answers are kept at most, and so long the texts of them: memory stays bounded, whatever the notes are. */
const MOST_ANSWERS = 20_000;
const LONGEST = 120;

export function keepAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (known.size >= MOST_ANSWERS) known.clear();
    known.set(text, made);
    return made;
  };
}
