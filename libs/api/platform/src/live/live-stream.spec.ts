import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTenantContext, type TenantContext } from '../context/tenant-context.js';
import { LiveStream } from './live-stream.js';

const ME = randomUUID();
const context = (...municipalityIds: string[]) =>
  createTenantContext({
    personId: ME,
    memberships: municipalityIds.map((municipalityId) => ({ role: 'LEAD', municipalityId })),
    consortiaOfOwnMunicipalities: [],
    locale: 'en',
  });
const [north, south] = [randomUUID(), randomUUID()];
const hint = (municipalityId: string, id: string = randomUUID()) => ({
  topic: 'workbook' as const,
  id,
  audience: { kind: 'MUNICIPALITY' as const, id: municipalityId },
  by: null,
});

function stream(now: () => TenantContext | null) {
  const written: string[] = [];
  const state = { closed: false, reads: true };
  const sink = {
    write: (text: string) => {
      written.push(text);
      return state.reads;
    },
    close: () => void (state.closed = true),
  };
  return { stream: new LiveStream(context(north), async () => now(), sink), written, state };
}
const gathered = () => sleep(300);

describe('a stream of hints', () => {
  it('says once what changed many times, and nothing of the place', async () => {
    const { stream: live, written } = stream(() => context(north));
    const id = randomUUID();
    for (let i = 0; i < 1_000; i++) live.offer(hint(north, id));
    live.offer(hint(south));
    await gathered();
    expect(written).toEqual([`data: {"topic":"workbook","id":"${id}"}\n\n`]);
  });

  it('says of a flood that something was missed', async () => {
    const { stream: live, written } = stream(() => context(north));
    for (let i = 0; i < 5_000; i++) live.offer(hint(north));
    await gathered();
    expect(written).toEqual(['event: gap\ndata: {}\n\n']);
  });

  it('writes what its person may hear when it is written, not when the stream was opened', async () => {
    const { stream: live, written, state } = stream(() => context(south));
    live.offer(hint(north));
    await gathered();
    expect(written).toEqual([]);
    live.offer(hint(south));
    await gathered();
    expect(written).toHaveLength(1);
    expect(state.closed).toBe(false);
  });

  it('ends with the session, at a hint or at the next beat, and before anything is written', async () => {
    for (const act of [
      (live: LiveStream) => live.offer(hint(north)),
      (live: LiveStream) => void live.beat(),
    ]) {
      const { stream: live, written, state } = stream(() => null);
      act(live);
      await gathered();
      expect([written, state.closed]).toEqual([[], true]);
    }
  });

  it('beats while the session lives, and ends where nobody reads', async () => {
    const { stream: live, written, state } = stream(() => context(north));
    await live.beat();
    expect([written, state.closed]).toEqual([[': \n\n'], false]);
    state.reads = false;
    await live.beat();
    expect(state.closed).toBe(true);
  });
});
