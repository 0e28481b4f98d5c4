/** How often one may fail before one has to wait, and how fast that is forgotten. */
export interface AttemptAllowance {
  /** Failures after which the first wait follows, of 1 second; each further one doubles it. */
  readonly failures: number;
  /** One failure is forgotten in so many seconds. */
  readonly forgetSeconds: number;
}

/** What an installation decides about accounts. */
export interface IdentityOptions {
  /** The one-time token with which the first administrator is created; null when there is none. */
  readonly setupToken: string | null;
  /** Whether the installation shows the demo. */
  readonly demo: boolean;
  /** The product's version. */
  readonly version: string;
  /** A session ends when it was not used for so long, and in any case after so long; seconds. */
  readonly session: { readonly idleSeconds: number; readonly absoluteSeconds: number };
  /** Attempts to sign in that fail: for an account (or a device known to it), and from an address. */
  readonly attempts: {
    readonly perAccount: AttemptAllowance;
    readonly perAddress: AttemptAllowance;
    /** No wait is longer, in seconds. */
    readonly longestWaitSeconds: number;
  };
  /** What a password costs to hash with argon2id: memory in KiB, and passes over it. */
  readonly hashing: { readonly memoryKib: number; readonly passes: number };
}

/** Injection token of the options. */
export const IDENTITY_OPTIONS = Symbol('IDENTITY_OPTIONS');

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const defaultIdentityOptions: IdentityOptions = {
  setupToken: null,
  demo: false,
  version: '0.0.0',
  session: { idleSeconds: 12 * HOUR, absoluteSeconds: 14 * 24 * HOUR },
  attempts: {
    perAccount: { failures: 5, forgetSeconds: HOUR },
    perAddress: { failures: 100, forgetSeconds: MINUTE },
    longestWaitSeconds: 15 * MINUTE,
  },
  // About 50 ms on the machines of 2025.
  hashing: { memoryKib: 32 * 1024, passes: 2 },
};
