import { describe, expect, it } from '@jest/globals';
import { RequestLoad } from './request-load.js';
import { Shares } from './share.js';

describe('what a request may read', () => {
  it('ends where the limit is, and stays ended', async () => {
    const load = new RequestLoad(1_000);
    load.charge(1_000);
    expect(load.read).toBe(1_000);
    expect(() => load.charge(1)).toThrow('TOO_LARGE');
    expect(() => load.refuseWhenSpent()).toThrow('TOO_LARGE');
    await expect(load.takeConnection()).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('counts transactions too', async () => {
    const load = new RequestLoad(1_200);
    await load.takeConnection();
    await load.takeConnection();
    await expect(load.takeConnection()).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('takes connections of the person’s share only', async () => {
    const line = { atOnce: 1, waiting: 5, patience: 20 };
    const shares = new Shares({ operations: line, connections: line, files: line });
    const [first, second] = [new RequestLoad(), new RequestLoad()];
    first.share = shares.of('anna', '');
    second.share = shares.of('anna', '');
    const leave = await first.takeConnection();
    await expect(second.takeConnection()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const other = new RequestLoad();
    other.share = shares.of('bela', '');
    await other.takeConnection();
    leave();
    await second.takeConnection();
  });
});

describe('shares', () => {
  it('are one a person, one an address of visitors, and forgotten when nobody uses them', async () => {
    const shares = new Shares();
    expect(shares.of('anna', '1.2.3.4')).toBe(shares.of('anna', '5.6.7.8'));
    expect(shares.of(null, '1.2.3.4')).not.toBe(shares.of(null, '5.6.7.8'));
    const leave = await shares.of('anna', '').operations.enter();
    for (const [person, address] of [
      ['anna', ''],
      [null, '1.2.3.4'],
      [null, '5.6.7.8'],
    ] as const)
      shares.tidy(person, address);
    expect(shares.size).toBe(1);
    leave?.();
    shares.tidy('anna', '');
    expect(shares.size).toBe(0);
  });
});
