/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { browserDraftStore, unsentByWorkbook } from './draft-store.js';
import { type Draft, type Edit } from './question-lane.js';

const edit = (value: number, order: number): Edit => ({
  key: `key-${value}`,
  content: { state: 'ANSWERED', value, comment: null },
  baseVersion: 0,
  order,
});

/** Locks of the pages named; what is asked for is run one after the other. */
const locksOf = (...pages: string[]) => {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    query: () => Promise.resolve({ held: pages.map((page) => ({ name: `cw-unsent/${page}` })) }),
    request: (_name: string, run: () => Promise<unknown>) => (turn = turn.then(run)),
  } as unknown as LockManager;
};

const draftOf = (kept: Edit): Draft => ({ attempt: null, edit: kept, typed: null });

function store(pageId: string, options: { personId?: string; locks?: LockManager } = {}) {
  const { personId = 'p', locks } = options;
  return browserDraftStore({ storage: localStorage, locks, personId, pageId });
}

beforeEach(() => localStorage.clear());

describe('drafts on the device', () => {
  it('outlive the page and are adopted once', async () => {
    store('first').write('w', 'q1', draftOf(edit(1, 5)));
    const second = store('second');
    expect(await second.adopt()).toEqual([{ workbookId: 'w', questionId: 'q1', draft: draftOf(edit(1, 5)) }]);
    second.write('w', 'q1', { attempt: null, edit: null, typed: null });
    expect(localStorage.length).toBe(0);
  });

  it('are left to a page that is still alive', async () => {
    store('first').write('w', 'q1', draftOf(edit(1, 5)));
    expect(await store('second', { locks: locksOf('first', 'second') }).adopt()).toEqual([]);
    expect(await store('second', { locks: locksOf('second') }).adopt()).toHaveLength(1);
  });

  it('come oldest first, and the newest of two pages is kept', async () => {
    store('first').write('w', 'q1', draftOf(edit(2, 9)));
    store('second').write('w', 'q1', draftOf(edit(1, 5)));
    const third = store('third');
    expect((await third.adopt()).map(({ draft }) => draft.edit?.content.value)).toEqual([1, 2]);
    const fourth = await store('fourth').adopt();
    expect(fourth.map(({ draft }) => draft.edit?.content.value)).toEqual([2]);
  });

  it('belong to one person', async () => {
    store('first').write('w', 'q1', draftOf(edit(1, 5)));
    expect(await store('second', { personId: 'other' }).adopt()).toEqual([]);
    expect(unsentByWorkbook(localStorage, 'p')).toEqual(new Map([['w', 1]]));
    expect(unsentByWorkbook(localStorage, 'other').size).toBe(0);
  });

  it('that cannot be read do no harm', async () => {
    localStorage.setItem('cw-unsent/p/w/first/q1', '{"edit":{"key":1}}');
    localStorage.setItem('cw-unsent/p/w/first/q2', 'not json');
    localStorage.setItem('cw-unsent/p/w/first/q3', '{"typed":{"text":"12k"}}');
    const found = await store('second').adopt();
    expect(found.filter(({ draft }) => draft.attempt ?? draft.edit ?? draft.typed)).toEqual([]);
  });

  it('stay where they are as long as they cannot be written anew', async () => {
    store('gone').write('w', 'q1', draftOf(edit(1, 5)));
    const full = new Proxy(localStorage, {
      get: (target, name) =>
        name === 'setItem'
          ? () => {
              throw new DOMException('full', 'QuotaExceededError');
            }
          : typeof target[name as keyof Storage] === 'function'
            ? (target[name as keyof Storage] as () => unknown).bind(target)
            : target[name as keyof Storage],
    });
    const taking = browserDraftStore({ storage: full, locks: undefined, personId: 'p', pageId: 'x' });
    expect(await taking.adopt()).toHaveLength(1);
    expect(unsentByWorkbook(localStorage, 'p')).toEqual(new Map([['w', 1]]));
  });

  it('are taken over by one page after the other: not before it is this one’s turn', async () => {
    store('gone').write('w', 'q1', draftOf(edit(1, 5)));
    let turn: () => void = () => undefined;
    const locks = {
      ...locksOf(),
      request: (_: string, run: () => Promise<unknown>) =>
        new Promise<void>((resolve) => (turn = resolve)).then(run),
    } as unknown as LockManager;
    const taken = store('second', { locks }).adopt();
    await new Promise((resolve) => setTimeout(resolve));
    expect(Object.keys(localStorage)).toEqual(['cw-unsent/p/w/gone/q1']);
    turn();
    expect(await taken).toHaveLength(1);
    expect(Object.keys(localStorage)).toEqual(['cw-unsent/p/w/second/q1']);
  });

  it('say so when the device refuses', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    const refusing = browserDraftStore({
      storage: full,
      locks: undefined,
      personId: 'p',
      pageId: 'x',
    });
    expect(refusing.write('w', 'q1', draftOf(edit(1, 5)))).toBe(false);
  });

  it('of a page that is gone go to exactly one of the pages that ask at once', async () => {
    store('gone').write('w', 'q1', draftOf(edit(1, 5)));
    store('gone').write('v', 'q2', draftOf(edit(2, 6)));
    const locks = locksOf('second', 'third');
    const taken = await Promise.all([store('second', { locks }).adopt(), store('third', { locks }).adopt()]);
    expect(taken.map((drafts) => drafts.length).sort()).toEqual([0, 2]);
  });

  it.each([
    [3, 3],
    [undefined, 0],
  ])('of a text begun upon version %j are taken for begun upon %i', async (baseVersion, read) => {
    const typed = {
      text: '12',
      locale: 'en',
      meaning: { state: 'ANSWERED', value: 12 },
      order: 1,
      left: false,
    };
    const draft = { attempt: null, edit: null, typed: { ...typed, baseVersion } };
    localStorage.setItem('cw-unsent/p/w/gone/q1', JSON.stringify(draft));
    const [kept] = await store('new').adopt();
    expect(kept?.draft.typed).toEqual({ ...typed, baseVersion: read });
  });

  it('written by version 0.1 are taken over', async () => {
    const content = { state: 'ANSWERED', value: 3, comment: null };
    const old = { key: 'k', content, baseVersion: 2, editedAt: 1_700_000_000_000 };
    localStorage.setItem('cw-unsent/p/w/gone/q1', JSON.stringify({ attempt: null, edit: old }));
    const [kept] = await store('new').adopt();
    expect(kept?.draft.edit).toEqual({ key: 'k', content, baseVersion: 2, order: 1_700_000_000_000 });
    expect(store('new').latestOrder('w', 'q1')).toBe(1_700_000_000_000);
  });

  it('are all forgotten when told so, and those of others are not', () => {
    store('first').write('w', 'q1', draftOf(edit(1, 5)));
    store('first', { personId: 'other' }).write('w', 'q1', draftOf(edit(1, 5)));
    store('second').clear();
    expect(unsentByWorkbook(localStorage, 'p').size).toBe(0);
    expect(unsentByWorkbook(localStorage, 'other').size).toBe(1);
  });
});
