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
    // The time this process computes, in turns: what else the machine does is not counted, or falls on all alike.
    for (let i = 0; i < 15; i++)
      for (const [kind, kept] of Object.entries(kinds)) {
        const start = process.cpuUsage();
        await hasher.check(kept, 'not the password');
        const { user, system } = process.cpuUsage(start);
        times.get(kind)?.push(user + system);
      }
    // The fastest of many: what else the machine does only ever adds.
    const fastest = (kind: string) => Math.min(...(times.get(kind) ?? []));
    for (const kind of ['today', 'cheaper', 'cheapest']) {
      expect(fastest(kind) / fastest('nobody')).toBeGreaterThan(0.75);
      expect(fastest(kind) / fastest('nobody')).toBeLessThan(1.35);
    }
  }, 60_000);

  it('reads what a hash costs from its text', () => {
    expect(workOf('$argon2id$v=19$m=19456,t=2,p=1$salt$hash')).toBe(38_912);
    expect(workOf('$argon2i$v=19$m=19456,t=2,p=1$salt$hash')).toBe(0);
    expect(workOf('$2b$10$something')).toBe(0);
  });
});
