/** @jest-environment jsdom */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AnswerContent } from '../autosave/answer-save.types.js';
import { browserDraftStore } from '../autosave/draft-store.js';
import { FakeClock, settle } from '../autosave/fake-browser.fixture.js';
import { FakeServer } from '../autosave/fake-server.fixture.js';
import { PersonOutbox } from './person-outbox.js';

/** The browser's channel between tabs, as far as it is used: everybody of the name hears it but the speaker. */
class FakeChannel extends EventTarget {
  private static readonly open = new Set<FakeChannel>();
  constructor(private readonly name: string) {
    super();
    FakeChannel.open.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of FakeChannel.open) {
      if (other === this || other.name !== this.name) continue;
      other.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
}
const before = globalThis.BroadcastChannel;
Object.assign(globalThis, { BroadcastChannel: FakeChannel });
afterAll(() => void Object.assign(globalThis, { BroadcastChannel: before }));

const level = (value: number): AnswerContent => ({ state: 'ANSWERED', value, comment: null });

let server: FakeServer;
let clock: FakeClock;
let keys = 0;
let people = 0;
let person: string;

beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
  clock = new FakeClock();
  person = `p${(people += 1)}`;
});

/** The pages that are open; what they hold is theirs to send. */
const openPages = new Set<string>();

/** A tab of the person. */
function tab(of = person): PersonOutbox {
  const pageId = `page-${(keys += 1)}`;
  const locks = {
    query: async () => ({ held: [...openPages].map((page) => ({ name: `cw-unsent/${page}` })) }),
    request: (_name: string, run: () => Promise<unknown>) => run(),
  } as unknown as LockManager;
  openPages.add(pageId);
  return new PersonOutbox(of, localStorage, clock, {
    transport: server.transport,
    store: browserDraftStore({ storage: localStorage, locks, personId: of, pageId }),
    newKey: () => `key-${(keys += 1)}`,
    chance: () => 0,
  });
}
async function deliver(): Promise<void> {
  while (server.pending > 0) {
    server.deliver();
    await settle();
  }
}

describe('two tabs of one person', () => {
  it('build upon what the other saved: the next answer is no conflict', async () => {
    const [here, there] = [tab(), tab()];
    here.engineOf('w1').edit('q1', level(2), 'now');
    await deliver();
    expect(there.engineOf('w1').snapshot('q1').content?.value).toBe(2);
    there.engineOf('w1').edit('q1', level(3), 'now');
    await deliver();
    expect(there.engineOf('w1').snapshot('q1')).toMatchObject({ phase: 'saved', refusal: null });
    expect(server.answers.get('q1')).toMatchObject({ value: 3, version: 2 });
  });

  it('that met the end of a session go on when the person signs in again, in whichever', async () => {
    const here = tab();
    server.signedOut = true;
    here.engineOf('w1').edit('q1', level(2), 'now');
    await deliver();
    expect(here.outbox.summary().connection).toBe('signed-out');
    server.signedOut = false;
    await tab('somebody-else').start();
    expect(server.pending).toBe(0);
    await tab().start();
    await deliver();
    expect(server.answers.get('q1')?.value).toBe(2);
  });

  it('send what both hold when one is about to sign out', async () => {
    const [here, there] = [tab(), tab()];
    here.outbox.sleep();
    there.outbox.sleep();
    here.engineOf('w1').edit('q1', level(2), 'now');
    there.engineOf('w2').edit('q2', level(3), 'now');
    there.engineOf('w1').type('figure', {
      text: '12',
      locale: 'en' as const,
      meaning: { state: 'ANSWERED' as const, value: 12 },
    });
    expect(here.unsent()).toEqual(
      new Map([
        ['w1', 2],
        ['w2', 1],
      ]),
    );
    expect(here.unsentCount()).toBe(3);
    const sent = here.sendAll();
    for (let turn = 0; turn < 10; turn += 1) {
      await deliver();
      clock.pass(100);
      await settle();
    }
    expect(await sent).toBe(0);
    expect(server.answers.size).toBe(3);
    expect(localStorage.length).toBe(0);
  });

  it('say how many are left where they cannot be sent, after ten seconds at most', async () => {
    const there = tab();
    there.outbox.sleep();
    there.engineOf('w1').edit('q1', level(2), 'now');
    // Nothing arrives: the other tab never hears whether it was saved.
    const sent = tab().sendAll();
    for (let waited = 0; waited < 10_000; waited += 100) {
      await settle();
      clock.pass(100);
    }
    await settle();
    expect(await sent).toBe(1);
  });

  it('both let go when told so', async () => {
    const [here, there] = [tab(), tab()];
    there.outbox.sleep();
    there.engineOf('w1').edit('q1', level(2), 'now');
    here.discardAll();
    there.outbox.wake();
    await deliver();
    expect(server.applied).toEqual([]);
    expect(localStorage.length).toBe(0);
    expect(there.outbox.summary()).toMatchObject({ saving: 0, waiting: 0 });
  });
});
