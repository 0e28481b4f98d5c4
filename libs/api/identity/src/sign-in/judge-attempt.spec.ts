import { describe, expect, it } from '@jest/globals';
import { defaultIdentityOptions } from '../identity.options.js';
import { judgeAttempt, waitAfter } from './judge-attempt.js';

const { attempts } = defaultIdentityOptions;
const blocked = (seconds: number, failures = 9) => ({ failures, blockedSeconds: seconds });

describe('the wait after failures', () => {
  it('begins at the fifth and doubles, up to a quarter of an hour', () => {
    expect([1, 4, 5, 6, 7, 8, 14, 15, 500].map((n) => waitAfter(n, 5, 900))).toEqual([
      0, 0, 1, 2, 4, 8, 512, 900, 900,
    ]);
  });

  it('counts a failure that is half forgotten as what it is nearest to', () => {
    expect(waitAfter(4.9999, 5, 900)).toBe(1);
    expect(waitAfter(4.4, 5, 900)).toBe(0);
  });
});

describe('an attempt', () => {
  it('counts for the account and for the address; of a device known to the account, for that alone', () => {
    expect(judgeAttempt({}, false, attempts)).toEqual({
      admitted: true,
      counted: [
        { kind: 'ACCOUNT', failures: 1, waitSeconds: 0 },
        { kind: 'ADDRESS', failures: 1, waitSeconds: 0 },
      ],
    });
    const locked = {
      ACCOUNT: blocked(900),
      ADDRESS: blocked(900),
      DEVICE: { failures: 4, blockedSeconds: -5 },
    };
    expect(judgeAttempt(locked, true, attempts)).toEqual({
      admitted: true,
      counted: [{ kind: 'DEVICE', failures: 5, waitSeconds: 1 }],
    });
  });

  it('of a known device is held up by its own failures', () => {
    expect(judgeAttempt({ DEVICE: blocked(3.2) }, true, attempts)).toMatchObject({
      admitted: false,
      retryAfterSeconds: 4,
    });
  });

  it('waits for whichever is blocked longer', () => {
    expect(judgeAttempt({ ACCOUNT: blocked(10), ADDRESS: blocked(60) }, false, attempts)).toEqual({
      admitted: false,
      retryAfterSeconds: 60,
      takesTurn: false,
    });
  });

  it('gets its turn after the longest wait, however long the account stays blocked', () => {
    expect(judgeAttempt({ ACCOUNT: blocked(900) }, false, attempts)).toMatchObject({ takesTurn: true });
    expect(judgeAttempt({ ACCOUNT: blocked(900), TURN: blocked(100, 0) }, false, attempts)).toEqual({
      admitted: false,
      retryAfterSeconds: 100,
      takesTurn: false,
    });
    expect(judgeAttempt({ ACCOUNT: blocked(900), TURN: blocked(0, 0) }, false, attempts)).toMatchObject({
      admitted: true,
    });
    expect(judgeAttempt({ ADDRESS: blocked(9), TURN: blocked(0, 0) }, false, attempts)).toMatchObject({
      admitted: false,
    });
  });
});
