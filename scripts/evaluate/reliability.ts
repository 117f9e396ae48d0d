/** A table that shows whether confidences mean what they say: of those at 0.9, nine in ten should be right. */

export interface Outcome {
  readonly confidence: number;
  /** A share where readers differ. */
  readonly right: boolean | number;
  /** The relation is right too. */
  readonly typed: boolean | number;
}

export function reliability(outcomes: readonly Outcome[], bins = 10): string {
  const lines = ['confidence   count   mean   right   relation right'];
  for (let bin = bins - 1; bin >= 0; bin--) {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    );
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.reduce((sum, o) => sum + Number(o.right), 0) / inside.length;
    const typed = inside.reduce((sum, o) => sum + Number(o.typed), 0) / inside.length;
    lines.push(
      `${(bin / bins).toFixed(1)}–${((bin + 1) / bins).toFixed(1)}   ${String(inside.length).padStart(6)}   ${mean.toFixed(2)}    ${right.toFixed(2)}    ${typed.toFixed(2)}`,
    );
  }
  return lines.join('\n');
}
