import { LONGEST_PAGE } from '@commonworks/access';
import { MeDocument } from '@commonworks/web-graphql';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createClient } from '../apollo/create-client.js';
import { takeEarlyAnswer } from './early-answer.js';

const me = {
  __typename: 'Me',
  id: 'p1',
  name: 'IT lead',
  email: 'lead@alder.example',
  locale: 'EN',
  memberships: [],
  lockedOutAt: null,
};
const campaign = (id: number) => ({
  __typename: 'Campaign',
  id: `c${id}`,
  name: 'Round',
  cycle: '2026',
  year: 2026,
  status: 'OPEN',
  synthetic: false,
  closesOn: null,
  releasedAt: null,
  release: null,
  consortium: { __typename: 'Consortium', id: 'co', code: 'ab', name: 'Alder and Birch' },
  templateVersion: { __typename: 'TemplateVersion', id: 'v1', kinds: [], dimensions: [] },
});
const data = { me, campaigns: [campaign(1)], unreadNotifications: 2 };
const answered = (body: unknown, init?: ResponseInit) =>
  Promise.resolve(new Response(JSON.stringify(body), init));

const client = () => createClient({ onUnauthenticated: () => undefined, askPassword: async () => false });

/** Who the page would find signed in without asking, after this came early. */
async function knownAfter(early: Promise<Response> | undefined) {
  globalThis.commonworksStart = early;
  const one = client();
  await takeEarlyAnswer(one);
  return one.readQuery({ query: MeDocument })?.me?.id ?? null;
}

describe('what was asked before the page was there', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
  afterEach(() => {
    jest.useRealTimers();
    globalThis.commonworksStart = undefined;
  });

  it('is known to the page when it begins, and is used once', async () => {
    expect(await knownAfter(answered({ data }))).toBe('p1');
    const other = client();
    await takeEarlyAnswer(other);
    expect(other.readQuery({ query: MeDocument })).toBeNull();
  });

  it.each([
    ['nothing was asked', undefined],
    ['nobody is signed in', answered({ data: null, errors: [{ message: 'Please sign in.' }] })],
    ['a part of it failed', answered({ data, errors: [{ message: 'no' }] })],
    ['the server is away', answered({ data }, { status: 503 })],
    ['it is no answer', Promise.resolve(new Response('<html>'))],
    [
      'there are more campaigns than come at once',
      answered({ data: { ...data, campaigns: Array.from({ length: LONGEST_PAGE }, (_, i) => campaign(i)) } }),
    ],
  ])('is left aside where %s', async (_why, early) => {
    expect(await knownAfter(early)).toBeNull();
  });

  it('is left aside where the connection broke', async () => {
    expect(await knownAfter(Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  });

  it('holds the page up for two seconds and no longer', async () => {
    const known = knownAfter(new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await known).toBeNull();
  });
});
