import { describe, expect, it } from '@jest/globals';
import { visitorContext } from '../context/tenant-context.js';
import { defineNotification, notificationKindsByName } from './define-notification.js';
import type { NotificationLine } from './group-lines.js';
import { composeNotification, composersOfKinds } from './notification-composer.js';
import type { NotificationRow } from './notification-row.js';

const kind = defineNotification({ name: 'SPEC', title: 'platform:job.mail', roles: ['LEAD'], mail: 'NEVER' });
const composer = composeNotification<string>({
  kind,
  find: async (_tx, _reader, rows) =>
    new Map(rows.filter(({ subjectId }) => subjectId !== 'gone').map(({ id, subjectId }) => [id, subjectId])),
  say: (_locale, [newest]) => ({ text: newest, path: `/${newest}` }),
});
const row = (id: string, subjectId: string): NotificationRow => ({
  id,
  kind: 'SPEC',
  subjectId,
  partId: null,
  groupId: null,
  createdAt: new Date(0),
  readAt: null,
});

describe('a composer', () => {
  it('counts what may be opened, and gives nothing where nothing may', async () => {
    const lines: NotificationLine[] = [
      [row('a', 'gone'), row('b', 'two'), row('c', 'three')],
      [row('d', 'gone'), row('e', 'gone')],
    ];
    const noQueries = { query: () => Promise.reject(new Error('nothing is to be asked')) };
    expect(await composer.compose(noQueries, visitorContext('en'), lines)).toEqual([
      { text: 'two', path: '/two', count: 2 },
      null,
    ]);
  });
});

describe('kinds of notification', () => {
  it('have one composer each, or the process does not start', () => {
    expect(composersOfKinds(['SPEC'], [composer]).get('SPEC')).toBe(composer);
    expect(() => composersOfKinds(['SPEC', 'OTHER'], [composer])).toThrow('OTHER has no composer');
    expect(() => composersOfKinds([], [composer])).toThrow('SPEC has no kind');
    expect(() => composersOfKinds(['SPEC'], [composer, composer])).toThrow('two composers');
  });

  it('have a name of their own, and somebody to tell', () => {
    const declare = (differs: object) => defineNotification({ ...kind, ...differs });
    expect(() => declare({ name: 'spec' })).toThrow('no name');
    expect(() => declare({ roles: [] })).toThrow('nobody');
    expect(() => notificationKindsByName([kind, kind])).toThrow('two kinds');
  });
});
