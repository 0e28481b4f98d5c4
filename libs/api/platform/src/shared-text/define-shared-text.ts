import type * as Y from 'yjs';
import type { TenantContext } from '../context/tenant-context.js';
import type { Queries } from '../database/transaction.js';

/** What somebody may do with a text at this moment. */
export interface TextRight {
  /** Whether what this person writes is stored; who may not reads on. */
  readonly canWrite: boolean;
  /** The municipality whose name stands beside the person's, for the others who have the text open. */
  readonly municipality: string;
}

/** What is stored of a text beyond what somebody has of it. */
export interface StoredText {
  /** The number of its last update; 0 where there is none. */
  readonly seq: number;
  /** The number of the last update that is in its snapshot; 0 where there is none. */
  readonly snapshotSeq: number;
  /** All up to `snapshotSeq`, where the reader lacks any of that; null otherwise. */
  readonly snapshot: Uint8Array | null;
  /** Each update after that, up to `seq`, in their order. */
  readonly updates: readonly Uint8Array[];
}

/** A text in few bytes, in the place of all its updates up to `seq`. */
export interface CompactText<Tree> {
  readonly seq: number;
  readonly state: Uint8Array;
  /** What `check` made of it. */
  readonly tree: Tree;
}

/** A kind of text that several write at once: the feature's tables, and its rules for them. */
export interface SharedText<Tree = unknown> {
  /** Small letters with hyphens: its name in addresses. */
  readonly kind: string;
  /** Of the nodes a text is made of. A page that knows an older one would take away what it does not know. */
  readonly schemaVersion: number;
  /**
   * What the person may do with the text; null where there is none, and for who may not read it. It is asked when
   * somebody opens the text, every 1.5 s while it is open, and within the transaction of each update.
   */
  open(tx: Queries, ctx: TenantContext, id: string): Promise<TextRight | null>;
  /**
   * What is stored after the update with the number `since`; null where the transaction does not see the text. It has to
   * be one statement: between two, another process may put updates into the snapshot.
   */
  read(tx: Queries, id: string, since: number): Promise<StoredText | null>;
  /**
   * Stores an update under the next number, with the text locked until the transaction ends.
   * @returns that number
   * @throws AppError CONFLICT where nobody may write in it any more
   */
  append(tx: Queries, ctx: TenantContext, id: string, update: Uint8Array): Promise<number>;
  /** Puts the snapshot in the place of the updates in it; in a transaction that has the text locked. */
  compact(tx: Queries, id: string, text: CompactText<Tree>): Promise<void>;
  /**
   * The text that the document holds. What comes of several writing at once is always readable, if need be by mending it;
   * what no page of ours can have written is refused.
   * @throws TextRefused; TextFull where it is too much
   */
  check(doc: Y.Doc): Tree;
}

/** An update that no page of ours can have sent; nothing of it is stored. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused';
}

/** The text has no room for this. */
export class TextFull extends Error {
  override readonly name = 'TextFull';
}

/** In a document, where a text stands. */
export const TEXT_ROOT = 'default';

/** Declares a kind of text that several write at once. @throws Error for a name that cannot stand in an address */
export function defineSharedText<Tree>(text: SharedText<Tree>): SharedText {
  if (!/^[a-z][a-z-]*$/.test(text.kind)) throw new Error(`“${text.kind}” is no name of a kind of text`);
  return Object.freeze({ ...text }) as SharedText;
}
