import type { Readable } from 'node:stream';

/** What was taken in and lies safely in the store. */
export interface StoredContent<Found> {
  /** Of all its bytes, in hexadecimal: also its name in the store, so that equal contents lie there once. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** What `inspect` found. */
  readonly found: Found;
}

/** Shown a finished content before anybody can read it, to find out what it is; refuses it by throwing. */
export type Inspect<Found> = (path: string) => Promise<Found>;

/**
 * Port: keeps the contents of files, apart from what is known of them. A content has no name but its hash and is
 * never changed. Written so that a store on another machine can stand in for the disk.
 */
export abstract class FileStore {
  /**
   * Takes in all that comes. Where it fails, for whatever reason, nothing of it is left.
   * @param most bytes that may come
   * @throws FileRefused TOO_LARGE when more come; STORE_FULL when there is no room; what `inspect` throws
   */
  abstract put<Found>(
    content: Readable,
    most: number,
    inspect: Inspect<Found>,
  ): Promise<StoredContent<Found>>;

  /**
   * The content with this hash. It is looked through before its first byte is given, and again as it passes: where
   * it is not what was taken in, the stream breaks off and never ends quietly. To be read or destroyed.
   * @throws ContentDamaged where it is not there, or not as it was taken in
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

/** What lies in the store is not what was taken in, or is gone. */
export class ContentDamaged extends Error {
  constructor(sha256: string, what: 'is gone' | 'has changed', options?: ErrorOptions) {
    super(`the content ${sha256} ${what}`, options);
    this.name = 'ContentDamaged';
  }
}
