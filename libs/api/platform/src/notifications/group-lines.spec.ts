import { describe, expect, it } from '@jest/globals';
import { groupLines } from './group-lines.js';
import type { NotificationRow } from './notification-row.js';

const row = (id: string, differs: Partial<NotificationRow> = {}): NotificationRow => ({
  id,
  kind: 'SPEC',
  subjectId: 's',
  partId: null,
  groupId: 'g',
  createdAt: new Date(0),
  readAt: null,
  ...differs,
});
const idsOf = (rows: NotificationRow[]) => groupLines(rows).map((line) => line.map(({ id }) => id));

describe('lines of notifications', () => {
  it('hold what is unread of one kind and group, where the newest of it stands', () => {
    const other = row('b', { groupId: 'h' });
    expect(idsOf([row('a'), other, row('c'), row('d', { kind: 'OTHER' })])).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ]);
  });

  it('of a kind without groups are one', () => {
    expect(idsOf([row('a', { groupId: null }), row('b', { groupId: null, subjectId: 't' })])).toEqual([
      ['a', 'b'],
    ]);
  });

  it('keep together what was read together, apart from what came since', () => {
    const [first, second] = [new Date(1), new Date(2)];
    expect(
      idsOf([
        row('a'),
        row('b', { readAt: second }),
        row('c', { readAt: first }),
        row('d', { readAt: second }),
      ]),
    ).toEqual([['a'], ['b', 'd'], ['c']]);
  });

  it('are none of nothing', () => expect(groupLines([])).toEqual([]));
});
