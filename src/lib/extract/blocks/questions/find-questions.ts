import type { Piece } from '../pieces/piece.ts';
export function findQuestions(pieces: Piece[]): Piece[] {
  return pieces;
}
