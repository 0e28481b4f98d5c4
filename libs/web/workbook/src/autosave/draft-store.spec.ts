import { beforeEach, describe, expect, it } from '@jest/globals';
import { browserDraftStore, unsentByWorkbook } from './draft-store.js';
import { type Edit } from './question-lane.js';

const edit = (value: number, editedAt: number): Edit => ({
  key: `key-${value}`,
  content: { state: 'ANSWERED', value, comment: null },
  baseVersion: 0,
  editedAt,
});

/** Locks of the pages named. */
const locksOf = (...pages: string[]) =>
  ({
    query: () => Promise.resolve({ held: pages.map((page) => ({ name: `cw-unsent/${page}` })) }),
  }) as unknown as LockManager;

function store(
  pageId: string,
  options: { personId?: string; workbookId?: string; locks?: LockManager } = {},
) {
  const { personId = 'p', workbookId = 'w', locks } = options;
  return browserDraftStore({ storage: localStorage, locks, personId, workbookId, pageId });
}

beforeEach(() => localStorage.clear());

describe('drafts on the device', () => {
  it('outlive the page and are adopted once', async () => {
    store('first').write('q1', { attempt: null, edit: edit(1, 5) });
    const second = store('second');
    expect(await second.adopt()).toEqual([['q1', { attempt: null, edit: edit(1, 5) }]]);
    second.write('q1', { attempt: null, edit: null });
    expect(localStorage.length).toBe(0);
  });

  it('are left to a page that is still alive', async () => {
    store('first').write('q1', { attempt: null, edit: edit(1, 5) });
    expect(await store('second', { locks: locksOf('first', 'second') }).adopt()).toEqual([]);
    expect(await store('second', { locks: locksOf('second') }).adopt()).toHaveLength(1);
  });

  it('come oldest first, and the newest of two pages is kept', async () => {
    store('first').write('q1', { attempt: null, edit: edit(2, 9) });
    store('second').write('q1', { attempt: null, edit: edit(1, 5) });
    const third = store('third');
    expect((await third.adopt()).map(([, draft]) => draft.edit?.content.value)).toEqual([1, 2]);
    expect((await third.adopt()).map(([, draft]) => draft.edit?.content.value)).toEqual([2]);
  });

  it('belong to one person and one workbook', async () => {
    store('first').write('q1', { attempt: null, edit: edit(1, 5) });
    expect(await store('second', { personId: 'other' }).adopt()).toEqual([]);
    expect(await store('second', { workbookId: 'other' }).adopt()).toEqual([]);
    expect(unsentByWorkbook(localStorage, 'p')).toEqual(new Map([['w', 1]]));
    expect(unsentByWorkbook(localStorage, 'other').size).toBe(0);
  });

  it('that cannot be read do no harm', async () => {
    localStorage.setItem('cw-unsent/p/w/first/q1', '{"edit":{"key":1}}');
    localStorage.setItem('cw-unsent/p/w/first/q2', 'not json');
    expect((await store('second').adopt()).filter(([, { attempt, edit: left }]) => attempt ?? left)).toEqual(
      [],
    );
  });

  it('say so when the device refuses', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    const draft = { attempt: null, edit: edit(1, 5) };
    const refusing = browserDraftStore({
      storage: full,
      locks: undefined,
      personId: 'p',
      workbookId: 'w',
      pageId: 'x',
    });
    expect(refusing.write('q1', draft)).toBe(false);
  });
});
