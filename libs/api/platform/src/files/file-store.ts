import type { Readable } from 'node:stream';

/** What was taken in and lies safely in the store. */
export interface StoredContent {
  /** Of all its bytes, in hexadecimal: also its name in the store, so that equal contents lie there once. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Where a content is shown to before it counts as taken in, such as to find out what it is. */
export type Inspect = (path: string) => Promise<void>;

/**
 * Port: keeps the contents of files, apart from what is known of them. A content has no name but its hash and is
 * never changed. Written so that a store on another machine can stand in for the disk.
 */
export abstract class FileStore {
  /**
   * Takes in all that comes. Where it fails, for whatever reason, nothing of it is left.
   * @param inspect is given the finished content before anybody can read it, and may refuse it by throwing
   * @throws ContentTooLarge when more than `limit` bytes come; StoreFull when there is no room
   */
  abstract put(content: Readable, limit: number, inspect: Inspect): Promise<StoredContent>;

  /**
   * The content with this hash. Its bytes are checked as they pass: the stream ends with ContentDamaged, never
   * quietly, where they are not what was taken in.
   * @throws ContentMissing
   */
  abstract get(sha256: string): Promise<Readable>;

  /**
   * Takes away contents taken in before `before` that `isReferred` does not know. Two sweeps at once do no harm.
   * @returns how many were taken away
   */
  abstract sweep(
    before: Date,
    isReferred: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<number>;
}

/** More bytes came than may. */
export class ContentTooLarge extends Error {
  constructor(
    /** In bytes. */
    readonly limit: number,
  ) {
    super(`the content is larger than ${limit} bytes`);
    this.name = 'ContentTooLarge';
  }
}

/** The store has no room for a content. */
export class StoreFull extends Error {
  constructor(options: ErrorOptions) {
    super('the store is full', options);
    this.name = 'StoreFull';
  }
}

/** There is no content with this hash. */
export class ContentMissing extends Error {
  constructor(sha256: string) {
    super(`there is no content ${sha256}`);
    this.name = 'ContentMissing';
  }
}

/** What lies in the store is not what was taken in. */
export class ContentDamaged extends Error {
  constructor(sha256: string) {
    super(`the content ${sha256} is damaged`);
    this.name = 'ContentDamaged';
  }
}
