/** A statement as the database gets it. */
export interface Statement {
  readonly text: string;
  /** Path from the repository's root. */
  readonly file: string;
  /** The line on which its text begins, from 1. */
  readonly line: number;
}

/** A call whose statement cannot be told from the code. */
export interface UnclearStatement {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}
