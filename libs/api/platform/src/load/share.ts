import { WaitingLine, type LineLimits } from './waiting-line.js';

/** What one person, or the visitors of one address, may take at the same time of what all share. */
export interface Share {
  readonly operations: WaitingLine;
  readonly connections: WaitingLine;
  /** Files that come in or go out. */
  readonly files: WaitingLine;
}

export interface ShareLimits {
  readonly operations: LineLimits;
  readonly connections: LineLimits;
  readonly files: LineLimits;
}

/**
 * A page asks for some six things at once and the saving of answers for four more; a pool holds ten connections.
 * One person's operations never take more than three of them, whatever is in a request.
 */
const PERSON: ShareLimits = {
  operations: { atOnce: 4, waiting: 32, patience: 10_000 },
  connections: { atOnce: 3, waiting: Infinity, patience: 20_000 },
  // A slow one stands in nobody's way but in that of the person's other files.
  files: { atOnce: 3, waiting: 24, patience: 15_000 },
};

/** A whole office may stand behind one address, and visitors can ask for little. */
const ADDRESS: ShareLimits = {
  operations: { atOnce: 8, waiting: 200, patience: 10_000 },
  connections: { atOnce: 5, waiting: Infinity, patience: 20_000 },
  files: { atOnce: 3, waiting: 24, patience: 15_000 },
};

/** The shares that are in use, by person and by address. */
export class Shares {
  private readonly shares = new Map<string, Share>();

  constructor(
    private readonly ofPerson: ShareLimits = PERSON,
    private readonly ofAddress: ShareLimits = ADDRESS,
  ) {}

  /** The share of this person; of this address for a visitor. */
  of(personId: string | null, address: string): Share {
    const key = personId ?? `address ${address}`;
    const limits = personId === null ? this.ofAddress : this.ofPerson;
    const share = this.shares.get(key) ?? {
      operations: new WaitingLine(limits.operations),
      connections: new WaitingLine(limits.connections),
      files: new WaitingLine(limits.files),
    };
    this.shares.set(key, share);
    return share;
  }

  /** Forgets a share that nobody uses any more. */
  tidy(personId: string | null, address: string): void {
    const key = personId ?? `address ${address}`;
    const share = this.shares.get(key);
    if (share?.operations.isEmpty && share.connections.isEmpty && share.files.isEmpty)
      this.shares.delete(key);
  }

  get size(): number {
    return this.shares.size;
  }
}
