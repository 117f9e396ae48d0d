/** What is wrong with a file that should hold an atlas: said so that a person can put it right. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  /** What is wrong. */
  readonly what: string;
  /** Where: a place inside the file, such as `nodes.3.attributes.kind`. */
  readonly where: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(what: string, where: string, remedy: string) {
    super(`${what} (at ${where}). ${remedy}`);
    this.what = what;
    this.where = where;
    this.remedy = remedy;
  }
}
