/**
 * A module is replaced here, which only the sandbox can.
 *
 * @jest-environment node
 */
import { describe, expect, it, jest } from '@jest/globals';
import * as argon2 from '@node-rs/argon2';
import { defaultIdentityOptions } from '../identity.options.js';
import { workOf } from './hash-work.js';

/** What was computed since it was set to nothing, in KiB passed over: how long it takes, on any machine. */
let computed = 0;
jest.unstable_mockModule('@node-rs/argon2', () => ({
  ...argon2,
  hash: (password: string, options: Required<argon2.Options>) => {
    computed += options.memoryCost * options.timeCost;
    return argon2.hash(password, options);
  },
  verify: (kept: string, password: string) => {
    computed += workOf(kept);
    return argon2.verify(kept, password);
  },
}));
const { PasswordHasher } = await import('./password-hasher.js');
const { hash } = argon2;

const PASSWORD = 'a password somebody has';
const { memoryKib, passes } = defaultIdentityOptions.hashing;
const hasher = new PasswordHasher(defaultIdentityOptions);
/** As the demo's people have theirs. */
const cheaper = hash(PASSWORD);
const cheapest = hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });

describe('checking a password', () => {
  it('renews the hash of one that is right and was kept too cheaply, and no other', async () => {
    for (const kept of [await cheaper, await cheapest]) {
      const { matches, renewed } = await hasher.check(kept, PASSWORD);
      expect(matches).toBe(true);
      expect(workOf(renewed ?? '')).toBe(memoryKib * passes);
      expect((await hasher.check(renewed, PASSWORD)).matches).toBe(true);
      expect(await hasher.check(kept, 'not the password')).toEqual({ matches: false, renewed: null });
    }
    const today = await hasher.hash(PASSWORD);
    expect(await hasher.check(today, PASSWORD)).toEqual({ matches: true, renewed: null });
    expect(await hasher.check(null, PASSWORD)).toEqual({ matches: false, renewed: null });
  });

  it.each([
    ['nothing', null],
    ['a hash of today', hasher.hash(PASSWORD)],
    ['a cheaper hash', cheaper],
    ['the cheapest hash', cheapest],
  ])('computes as much to refuse where %s is kept', async (_, kept) => {
    const hashed = await kept;
    // Who has no password is refused by a hash that is made once, at the start.
    await hasher.check(null, 'not the password');
    computed = 0;
    expect((await hasher.check(hashed, 'not the password')).matches).toBe(false);
    expect(computed).toBe(memoryKib * passes);
  });

  it('reads what a hash costs from its text', () => {
    expect(workOf('$argon2id$v=19$m=19456,t=2,p=1$salt$hash')).toBe(38_912);
    expect(workOf('$argon2i$v=19$m=19456,t=2,p=1$salt$hash')).toBe(0);
    expect(workOf('$2b$10$something')).toBe(0);
  });
});
