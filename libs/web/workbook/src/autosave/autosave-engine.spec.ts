import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AnswerContent } from './answer-save.types.js';
import { AutosaveEngine } from './autosave-engine.js';
import { FakeClock, FakeStore, settle } from './fake-browser.fixture.js';
import { doubled, FakeServer, type Fate } from './fake-server.fixture.js';
import { Outbox, REST_MS } from './outbox.js';

const level = (value: unknown): AnswerContent => ({ state: 'ANSWERED', value, comment: null });

let fate: Fate;
let server: FakeServer;
let clock: FakeClock;
let store: FakeStore;
let keys: number;

let outbox: Outbox;

/** A page of the workbook w1; the outbox is the newest page's. */
function page(): AutosaveEngine {
  outbox = new Outbox({
    transport: server.transport,
    store,
    clock,
    newKey: () => `key-${(keys += 1)}`,
    chance: () => 0,
  });
  return new AutosaveEngine(outbox, 'w1');
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
    engine.leave('q1');
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
    outbox.wake();
    await deliver();
    expect(server.answers.get('q1')?.value).toBe(3);
  });

  it('coalesces what is edited while offline into one save a question', async () => {
    const engine = page();
    outbox.sleep();
    for (const value of [1, 2, 3]) engine.edit('q1', level(value), 'now');
    engine.edit('q2', level(4), 'now');
    expect(engine.summary()).toMatchObject({ waiting: 2 });
    expect(server.pending).toBe(0);
    outbox.wake();
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
    await outbox.start();
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
    outbox.sleep();
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
    outbox.wake();
    await deliver();
    expect(server.answers.size).toBe(2);
    expect(doubled(server.applied)).toEqual([]);
  });
});

describe('a figure that is typed', () => {
  const meaning = (value: number) => ({ state: 'ANSWERED' as const, value });
  const type = (engine: AutosaveEngine, text: string, value: number | null) =>
    engine.type('q1', { text, locale: 'en', meaning: value === null ? null : meaning(value) });

  it('is sent when the field is left, never on the way', async () => {
    const engine = page();
    type(engine, '1', 1);
    type(engine, '12', 12);
    clock.pass(60_000);
    expect(server.pending).toBe(0);
    expect(engine.snapshot('q1')).toMatchObject({ phase: 'typing', content: null });
    type(engine, '12k', 12_000);
    engine.leave('q1');
    await deliver();
    expect(server.applied.map(({ value }) => value)).toEqual([12_000]);
    expect(engine.snapshot('q1')).toMatchObject({ phase: 'saved', typed: null });
  });

  it('is sent when the person goes, before anybody stops sending', async () => {
    const engine = page();
    type(engine, '12', 12);
    outbox.stop();
    await deliver();
    expect(server.answers.get('q1')?.value).toBe(12);
  });

  it('that says nothing calls off what waits, stays in view and counts as not saved', async () => {
    const engine = page();
    outbox.sleep();
    type(engine, '12', 12);
    engine.leave('q1');
    type(engine, '12kk', null);
    engine.leave('q1');
    expect(engine.summary()).toMatchObject({ waiting: 0, refused: 1 });
    outbox.wake();
    await deliver();
    expect(server.applied).toEqual([]);
    expect(engine.snapshot('q1')).toMatchObject({ phase: 'refused', typed: { text: '12kk', left: true } });
  });

  it('that says nothing leaves what is stored, and both are known', async () => {
    const engine = page();
    type(engine, '12', 12);
    engine.leave('q1');
    await deliver();
    type(engine, '12kk', null);
    engine.leave('q1');
    expect(engine.snapshot('q1')).toMatchObject({ content: { value: 12 }, typed: { text: '12kk' } });
    expect(server.pending).toBe(0);
  });

  it('is there again after a reload: sent where it says something, kept where it does not', async () => {
    const engine = page();
    type(engine, '12kk', null);
    engine.leave('q1');
    engine.type('q2', { text: '4.1 M', locale: 'en', meaning: meaning(4_100_000) });
    clock.crash();
    const second = page();
    await outbox.start();
    await deliver();
    expect(second.snapshot('q1')).toMatchObject({ phase: 'refused', typed: { text: '12kk' } });
    expect(server.answers.get('q2')?.value).toBe(4_100_000);
    expect(second.summary()).toMatchObject({ refused: 1, saving: 0 });
  });

  it('does not hold up a comment, nor is it lost by one', async () => {
    const engine = page();
    type(engine, '12kk', null);
    engine.remark('q1', { state: 'UNANSWERED', value: null, comment: 'an estimate' });
    engine.leave('q1');
    await deliver();
    expect(server.answers.get('q1')).toMatchObject({ state: 'UNANSWERED', comment: 'an estimate' });
    expect(engine.snapshot('q1')).toMatchObject({ phase: 'refused', typed: { text: '12kk' } });
  });

  it('gives way to another answer of the person', async () => {
    const engine = page();
    type(engine, '12kk', null);
    engine.edit('q1', { state: 'UNKNOWN', value: null, comment: null }, 'now');
    await deliver();
    expect(engine.snapshot('q1')).toMatchObject({
      phase: 'saved',
      typed: null,
      content: { state: 'UNKNOWN' },
    });
  });
});

describe('a figure that is typed while somebody else answers', () => {
  const theirs = { state: 'ANSWERED', value: 5, comment: null } as const;
  const type = (engine: AutosaveEngine, text: string, value: number | null = Number(text)) =>
    engine.type('q1', { text, locale: 'en', meaning: value === null ? null : { state: 'ANSWERED', value } });
  const look = (engine: AutosaveEngine) => engine.observe(server.answers.values());

  it('is asked about when the field is left: their answer was hidden by it', async () => {
    const engine = page();
    type(engine, '1');
    server.answerOfAnother('q1', theirs);
    look(engine);
    type(engine, '12');
    engine.leave('q1');
    await deliver();
    expect(engine.snapshot('q1').refusal).toMatchObject({ kind: 'conflict', current: { value: 5 } });
    expect(server.answers.get('q1')?.value).toBe(5);
  });

  it('is asked about after a crash too', async () => {
    type(page(), '12');
    server.answerOfAnother('q1', theirs);
    clock.crash();
    const engine = page();
    look(engine);
    await outbox.start();
    await deliver();
    expect(engine.snapshot('q1').refusal?.kind).toBe('conflict');
    expect(server.answers.get('q1')?.value).toBe(5);
  });

  it('is asked about where it gives way to another answer', async () => {
    const engine = page();
    type(engine, '12');
    server.answerOfAnother('q1', theirs);
    look(engine);
    engine.edit('q1', { state: 'UNKNOWN', value: null, comment: null }, 'now');
    await deliver();
    expect(engine.snapshot('q1').refusal?.kind).toBe('conflict');
  });

  it('holds up no comment, which stands beside it and hides nothing; the comment does not speak for it', async () => {
    const engine = page();
    type(engine, '12');
    server.answerOfAnother('q1', theirs);
    look(engine);
    engine.remark('q1', { ...theirs, comment: 'an estimate' });
    clock.pass(REST_MS);
    await deliver();
    expect(server.answers.get('q1')).toMatchObject({ value: 5, comment: 'an estimate', version: 2 });
    engine.leave('q1');
    await deliver();
    expect(engine.snapshot('q1').refusal?.kind).toBe('conflict');
    expect(server.answers.get('q1')).toMatchObject({ value: 5, version: 2 });
  });

  it('that calls off an answer leaves its comment based on what the person saw', async () => {
    const engine = page();
    outbox.sleep();
    engine.edit('q1', { state: 'ANSWERED', value: 2, comment: 'mine' }, 'now');
    server.answerOfAnother('q1', { ...theirs, comment: 'theirs' });
    look(engine);
    type(engine, '1');
    outbox.wake();
    await deliver();
    expect(engine.snapshot('q1').refusal?.kind).toBe('conflict');
    expect(server.answers.get('q1')?.comment).toBe('theirs');
  });

  it.each([
    ['their answer was kept', (engine: AutosaveEngine) => engine.takeTheirs('q1')],
    ['one’s own was', (engine: AutosaveEngine) => engine.keepMine('q1')],
  ])('is not asked about twice: %s', async (_, choose) => {
    const engine = page();
    server.answerOfAnother('q1', theirs);
    engine.edit('q1', level(2), 'now');
    await deliver();
    type(engine, '12kk', null);
    choose(engine);
    await deliver();
    type(engine, '12');
    engine.leave('q1');
    await deliver();
    expect(engine.snapshot('q1')).toMatchObject({ phase: 'saved', refusal: null });
    expect(server.answers.get('q1')?.value).toBe(12);
  });
});

describe('the outbox of all workbooks', () => {
  const place = (workbookId: string) => ({ workbookId, questionId: 'q1' });

  it('sends what every workbook left, without any of them being opened', async () => {
    page();
    outbox.sleep();
    outbox.edit(place('w1'), level(1), 'now');
    outbox.edit({ workbookId: 'w2', questionId: 'q2' }, level(2), 'now');
    clock.crash();
    page();
    await outbox.start();
    await deliver();
    expect(server.applied.map(({ workbookId, value }) => [workbookId, value])).toEqual([
      ['w1', 1],
      ['w2', 2],
    ]);
    expect(store.drafts.size).toBe(0);
  });

  it('keeps the same question of two workbooks apart', async () => {
    page();
    outbox.edit(place('w1'), level(1), 'now');
    outbox.edit(place('w2'), level(2), 'now');
    expect(outbox.snapshot(place('w1')).content?.value).toBe(1);
    expect(outbox.snapshot(place('w2')).content?.value).toBe(2);
    expect(outbox.summary('w1').saving).toBe(1);
    expect(outbox.summary().saving).toBe(2);
    await deliver();
  });

  it('knows in which workbooks something waits for the person', async () => {
    page();
    server.locked = true;
    outbox.edit(place('w2'), level(2), 'now');
    await deliver();
    expect(outbox.refusedByWorkbook()).toEqual(new Map([['w2', 1]]));
    outbox.discard('w2');
    expect(outbox.refusedByWorkbook().size).toBe(0);
    expect(store.drafts.size).toBe(0);
  });

  it('lets go of everything when told so, even of what is on its way', async () => {
    page();
    outbox.edit(place('w1'), level(1), 'now');
    outbox.type(place('w2'), { text: '12kk', locale: 'en', meaning: null });
    outbox.discard();
    await deliver();
    expect(outbox.summary()).toMatchObject({ saving: 0, typing: 0, refused: 0 });
    expect(store.drafts.size).toBe(0);
  });
});
