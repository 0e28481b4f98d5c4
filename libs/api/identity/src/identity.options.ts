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
  /** Attempts to sign in that fail within the window, before more are refused. */
  readonly attempts: {
    readonly windowSeconds: number;
    readonly perAccount: number;
    readonly perAddress: number;
  };
}

/** Injection token of the options. */
export const IDENTITY_OPTIONS = Symbol('IDENTITY_OPTIONS');

const HOUR = 3_600;

export const defaultIdentityOptions: IdentityOptions = {
  setupToken: null,
  demo: false,
  version: '0.0.0',
  session: { idleSeconds: 12 * HOUR, absoluteSeconds: 14 * 24 * HOUR },
  attempts: { windowSeconds: HOUR / 4, perAccount: 10, perAddress: 100 },
};
