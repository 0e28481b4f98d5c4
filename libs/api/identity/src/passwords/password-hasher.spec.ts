import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { defaultIdentityOptions } from '../identity.options.js';
import { workOf } from './hash-work.js';
import { PasswordHasher } from './password-hasher.js';

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

  it('takes as long to refuse whatever is kept: nothing, a cheaper hash or one of today', async () => {
    const kinds = {
      nobody: null,
      today: await hasher.hash(PASSWORD),
      cheaper: await cheaper,
      cheapest: await cheapest,
    };
    const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]));
    // In turns, so that what else the machine does falls on all alike.
    for (let i = 0; i < 15; i++)
      for (const [kind, kept] of Object.entries(kinds)) {
        const start = performance.now();
        await hasher.check(kept, 'not the password');
        times.get(kind)?.push(performance.now() - start);
      }
    // The fastest of many: what else the machine does only ever adds.
    const fastest = (kind: string) => Math.min(...(times.get(kind) ?? []));
    // Wide enough for a busy machine; without the padding the cheapest would take a small part of the time.
    for (const kind of ['today', 'cheaper', 'cheapest']) {
      expect(fastest(kind) / fastest('nobody')).toBeGreaterThan(0.5);
      expect(fastest(kind) / fastest('nobody')).toBeLessThan(2);
    }
  });

  it('reads what a hash costs from its text', () => {
    expect(workOf('$argon2id$v=19$m=19456,t=2,p=1$salt$hash')).toBe(38_912);
    expect(workOf('$argon2i$v=19$m=19456,t=2,p=1$salt$hash')).toBe(0);
    expect(workOf('$2b$10$something')).toBe(0);
  });
});
