import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AnswerContent } from './answer-save.types.js';
import { AutosaveEngine, REST_MS } from './autosave-engine.js';
import { FakeClock, FakeStore, settle } from './fake-browser.fixture.js';
import { doubled, FakeServer, type Fate } from './fake-server.fixture.js';

const level = (value: unknown): AnswerContent => ({ state: 'ANSWERED', value, comment: null });

let fate: Fate;
let server: FakeServer;
let clock: FakeClock;
let store: FakeStore;
let keys: number;

function page(): AutosaveEngine {
  return new AutosaveEngine({
    workbookId: 'w1',
    transport: server.transport,
    store,
    clock,
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

beforeEach(() => {
  fate = 'arrives';
  server = new FakeServer(() => fate);
  clock = new FakeClock();
  store = new FakeStore();
  keys = 0;
});

describe('saving', () => {
  it('sends a click at once and typing after a rest', async () => {
    const engine = page();
    engine.edit('q1', level(3), 'now');
    engine.edit('q2', level('a'), 'soon');
    engine.edit('q2', level('ab'), 'soon');
    expect(server.pending).toBe(1);
    clock.pass(REST_MS);
    expect(server.pending).toBe(2);
    await deliver();
    expect(server.applied.map(({ value }) => value)).toEqual([3, 'ab']);
    expect(engine.snapshot('q2').phase).toBe('saved');
  });

  it('sends typing at once when the field is left', async () => {
    const engine = page();
    engine.edit('q1', level('a'), 'soon');
    engine.flush('q1');
    await deliver();
    expect(server.answers.get('q1')?.value).toBe('a');
    clock.pass(REST_MS);
    expect(server.pending).toBe(0);
  });

  it('serialises the saves of a question and leaves out what was overtaken', async () => {
    const engine = page();
    for (const value of [1, 2, 3, 4]) engine.edit('q1', level(value), 'now');
    expect(server.pending).toBe(1);
    await deliver();
    expect(server.applied.map(({ value, expectedVersion }) => [value, expectedVersion])).toEqual([
      [1, 0],
      [4, 1],
    ]);
  });

  it('sends nothing when the answer says what is there already', () => {
    const engine = page();
    engine.observe([{ ...level(2), questionId: 'q1', version: 5, updatedAt: null, updatedBy: null }]);
    engine.edit('q1', level(2), 'now');
    expect(server.pending).toBe(0);
    expect(engine.snapshot('q1').phase).toBe('still');
  });

  it('leaves a row alone when the server says nothing new', () => {
    const engine = page();
    const answer = { ...level(2), questionId: 'q1', version: 5, updatedAt: null, updatedBy: null };
    engine.observe([answer]);
    const before = engine.snapshot('q1');
    engine.observe([{ ...answer }, { ...answer, version: 4, value: 1 }]);
    expect(engine.snapshot('q1')).toBe(before);
    engine.observe([{ ...answer, version: 6, value: 3 }]);
    expect(engine.snapshot('q1').content?.value).toBe(3);
  });

  it('repeats a lost save with the same key, so that it counts once', async () => {
    const engine = page();
    fate = 'reply lost';
    engine.edit('q1', level(3), 'now');
    await deliver();
    expect(engine.summary()).toMatchObject({ waiting: 1, connection: 'unreachable' });
    fate = 'arrives';
    clock.pass(1_000);
    await deliver();
    expect(server.applied).toHaveLength(1);
    expect(engine.summary()).toMatchObject({ waiting: 0, saving: 0, connection: 'open' });
  });

  it('waits longer and longer while the server cannot be reached, and goes at once when woken', async () => {
    const engine = page();
    fate = 'request lost';
    engine.edit('q1', level(3), 'now');
    await deliver();
    for (const wait of [500, 1_000, 2_000, 4_000]) {
      clock.pass(wait - 1);
      expect(server.pending).toBe(0);
      clock.pass(1);
      expect(server.pending).toBe(1);
      await deliver();
    }
    fate = 'arrives';
    engine.wake();
    await deliver();
    expect(server.answers.get('q1')?.value).toBe(3);
  });

  it('coalesces what is edited while offline into one save a question', async () => {
    const engine = page();
    engine.sleep();
    for (const value of [1, 2, 3]) engine.edit('q1', level(value), 'now');
    engine.edit('q2', level(4), 'now');
    expect(engine.summary()).toMatchObject({ waiting: 2 });
    expect(server.pending).toBe(0);
    engine.wake();
    await deliver();
    expect(server.applied.map(({ value }) => value)).toEqual([3, 4]);
  });
});

describe('crash and reload', () => {
  it('sends later what an earlier page left, attempt and edit alike, each once', async () => {
    const first = page();
    fate = 'reply lost';
    first.edit('q1', level(3), 'now');
    await deliver();
    first.edit('q1', level(4), 'now');
    first.edit('q2', level('half a sen'), 'soon');
    clock.crash();

    fate = 'arrives';
    const second = page();
    await second.start();
    expect(second.snapshot('q1').content?.value).toBe(4);
    await deliver();
    expect(server.answers.get('q1')).toMatchObject({ value: 4, version: 2 });
    expect(server.answers.get('q2')?.value).toBe('half a sen');
    expect(doubled(server.applied)).toEqual([]);
    expect(store.drafts.size).toBe(0);
  });

  it('says when the device keeps nothing', () => {
    store.full = true;
    const engine = page();
    engine.sleep();
    engine.edit('q1', level(1), 'now');
    expect(engine.summary().durable).toBe(false);
  });
});

describe('what the server refuses', () => {
  const other = { questionId: 'q1', version: 1, updatedAt: null, updatedBy: null, ...level(5) };

  it('asks at a conflict, keeps mine on demand', async () => {
    const engine = page();
    server.answers.set('q1', other);
    engine.edit('q1', level(2), 'now');
    await deliver();
    const { refusal, content } = engine.snapshot('q1');
    expect(refusal).toMatchObject({ kind: 'conflict', current: { value: 5, version: 1 } });
    expect(content?.value).toBe(2);
    expect(server.answers.get('q1')?.value).toBe(5);
    engine.keepMine('q1');
    await deliver();
    expect(server.answers.get('q1')).toMatchObject({ value: 2, version: 2 });
    expect(engine.snapshot('q1').phase).toBe('saved');
  });

  it('takes theirs on demand and forgets mine', async () => {
    const engine = page();
    server.answers.set('q1', other);
    engine.edit('q1', level(2), 'now');
    await deliver();
    engine.takeTheirs('q1');
    expect(engine.snapshot('q1')).toMatchObject({ content: { value: 5 }, refusal: null, phase: 'still' });
    expect(store.drafts.size).toBe(0);
  });

  it('does not ask where both said the same', async () => {
    const engine = page();
    server.answers.set('q1', other);
    engine.edit('q1', level(5), 'now');
    await deliver();
    expect(engine.snapshot('q1')).toMatchObject({ refusal: null, known: { version: 1 } });
  });

  it('keeps an invalid answer in view with its reason until it is corrected', async () => {
    const engine = page();
    engine.edit('q1', level('bad'), 'now');
    await deliver();
    expect(engine.snapshot('q1')).toMatchObject({
      content: { value: 'bad' },
      refusal: { kind: 'invalid', reason: 'NOT_A_LEVEL' },
      phase: 'refused',
    });
    engine.edit('q1', level(2), 'now');
    await deliver();
    expect(engine.snapshot('q1')).toMatchObject({ refusal: null, phase: 'saved' });
  });

  it('keeps what a locked workbook did not take, and sends it when asked after it is open again', async () => {
    const engine = page();
    server.locked = true;
    engine.edit('q1', level(2), 'now');
    await deliver();
    expect(engine.summary()).toMatchObject({ refused: 1, locked: 1 });
    expect(store.drafts.size).toBe(1);
    server.locked = false;
    engine.retryRefused();
    await deliver();
    expect(server.answers.get('q1')?.value).toBe(2);
  });

  it('keeps the answers of an expired session and sends them after sign-in', async () => {
    const engine = page();
    server.signedOut = true;
    engine.edit('q1', level(2), 'now');
    await deliver();
    engine.edit('q2', level(3), 'now');
    expect(engine.summary()).toMatchObject({ connection: 'signed-out', waiting: 2 });
    clock.pass(60_000);
    expect(server.pending).toBe(0);
    server.signedOut = false;
    engine.wake();
    await deliver();
    expect(server.answers.size).toBe(2);
    expect(doubled(server.applied)).toEqual([]);
  });
});
