import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createClient } from '../apollo/create-client.js';
import { earlyFetch } from './early-fetch.js';

const query = 'query Heatmap';
const variables = { campaignId: 'c1', dimension: 'COST' };
const early = { data: { heatmap: 'early' } };
const answered = (body: unknown, init?: ResponseInit) =>
  Promise.resolve(new Response(JSON.stringify(body), init));
const waits = (answer = answered(early), at = performance.now()) => {
  answer.catch(() => undefined);
  globalThis.commonworksAsked = [{ query, variables, answer, at }];
};

const ask = jest.fn<typeof fetch>();
const asking = earlyFetch(ask);
/** What the page gets where it asks this. */
const heard = async (body: unknown = { operationName: 'Heatmap', query, variables }) =>
  (await asking('/graphql', { method: 'POST', body: JSON.stringify(body) })).json();

describe('what was asked in the name of the page', () => {
  beforeEach(() => void ask.mockReset().mockImplementation(() => answered({ data: 'asked now' })));
  afterEach(() => {
    globalThis.commonworksAsked = undefined;
  });

  it('answers the page when it asks the same, once', async () => {
    waits();
    expect(await heard({ query, variables: { dimension: 'COST', campaignId: 'c1' } })).toEqual(early);
    expect(ask).not.toHaveBeenCalled();
    expect(await heard()).toEqual({ data: 'asked now' });
  });

  it.each([
    ['another operation', { query: 'query Systems', variables }],
    ['another campaign', { query, variables: { ...variables, campaignId: 'c2' } }],
    ['fewer variables', { query, variables: { campaignId: 'c1' } }],
    ['more variables', { query, variables: { ...variables, first: 3 } }],
    ['no variables', { query }],
  ])('is kept for whom it was asked: not for %s', async (_what, body) => {
    waits();
    expect(await heard(body)).toEqual({ data: 'asked now' });
    expect(await heard()).toEqual(early);
  });

  it.each([
    ['nobody was signed in', answered({ data: null, errors: [{ message: 'Please sign in.' }] })],
    ['a part of it failed', answered({ ...early, errors: [{ message: 'no' }] })],
    ['the server was away', answered(early, { status: 503 })],
    ['it is no answer', Promise.resolve(new Response('<html>'))],
    ['the connection broke', Promise.reject<Response>(new TypeError('Failed to fetch'))],
  ])('is asked again where %s', async (_why, answer) => {
    waits(answer);
    expect(await heard()).toEqual({ data: 'asked now' });
  });

  it('is too old after ten seconds', async () => {
    waits(answered(early), performance.now() - 10_001);
    expect(await heard()).toEqual({ data: 'asked now' });
  });

  it.each(['clearStore', 'resetStore'] as const)('is not kept for the next person: %s', async (method) => {
    waits();
    const client = createClient({ onUnauthenticated: () => undefined, askPassword: async () => false });
    await client[method]();
    expect(await heard()).toEqual({ data: 'asked now' });
  });

  it('leaves alone what is no question', async () => {
    waits();
    await asking('/files/1');
    expect(ask).toHaveBeenCalledWith('/files/1', undefined);
  });
});
