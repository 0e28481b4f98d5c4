import type { IdentityOptions } from '../identity.options.js';

/**
 * What is counted for itself. A device that signed in before is counted alone. Any other counts for the account and
 * for the address; where the account is blocked, the address gets a TURN, so that nobody can block it for ever.
 */
export type LimitKind = 'ACCOUNT' | 'ADDRESS' | 'DEVICE' | 'TURN';

/** How it stands with one of them at the time of the attempt. */
export interface LimitState {
  /** Failures not yet forgotten, 0 or more; a fraction where one is half forgotten. */
  readonly failures: number;
  /** Seconds until the next attempt is let through; 0 or less where it may be now. */
  readonly blockedSeconds: number;
}

export type LimitStates = Partial<Record<LimitKind, LimitState>>;

/** A count with this attempt in it, should it fail. */
export interface Counted {
  readonly kind: Exclude<LimitKind, 'TURN'>;
  readonly failures: number;
  /** What has to be waited then; 0 where nothing. */
  readonly waitSeconds: number;
}

export type AttemptVerdict =
  | { readonly admitted: true; readonly counted: readonly Counted[] }
  /** `takesTurn`: the address is to be let through once when the longest wait is over, however blocked the account. */
  | { readonly admitted: false; readonly retryAfterSeconds: number; readonly takesTurn: boolean };

/** Whether an attempt is let through, and what it counts for. */
export function judgeAttempt(
  states: LimitStates,
  knownDevice: boolean,
  attempts: IdentityOptions['attempts'],
): AttemptVerdict {
  const blocked = (kind: LimitKind) => Math.max(0, states[kind]?.blockedSeconds ?? 0);
  const count = (kind: Counted['kind']): Counted => {
    const { failures: free } = kind === 'ADDRESS' ? attempts.perAddress : attempts.perAccount;
    const failures = (states[kind]?.failures ?? 0) + 1;
    return { kind, failures, waitSeconds: waitAfter(failures, free, attempts.longestWaitSeconds) };
  };

  if (knownDevice) {
    return blocked('DEVICE') > 0
      ? { admitted: false, retryAfterSeconds: Math.ceil(blocked('DEVICE')), takesTurn: false }
      : { admitted: true, counted: [count('DEVICE')] };
  }
  const account = states.TURN ? Math.min(blocked('ACCOUNT'), blocked('TURN')) : blocked('ACCOUNT');
  const wait = Math.max(account, blocked('ADDRESS'));
  if (wait === 0) return { admitted: true, counted: [count('ACCOUNT'), count('ADDRESS')] };
  // Whoever waits for the address gets no turn: one address would get one at every account there is.
  const takesTurn = !states.TURN && blocked('ACCOUNT') > 0 && blocked('ADDRESS') === 0;
  return { admitted: false, retryAfterSeconds: Math.ceil(wait), takesTurn };
}

/** Seconds to wait after so many failures: none below `free`, then 1, 2, 4 … up to `longest`. */
export function waitAfter(failures: number, free: number, longest: number): number {
  const beyond = Math.round(failures) - free;
  return beyond < 0 ? 0 : Math.min(longest, 2 ** beyond);
}
