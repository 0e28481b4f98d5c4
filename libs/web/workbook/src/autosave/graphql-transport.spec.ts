import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { type SaveRequest } from './answer-save.types.js';
import { graphqlTransport } from './graphql-transport.js';

const save: SaveRequest = {
  workbookId: 'w',
  questionId: 'q',
  expectedVersion: 0,
  idempotencyKey: 'key',
  state: 'ANSWERED',
  value: 3,
  comment: null,
};

/** What becomes of a save that the server answers so; the body as the API writes it. */
function answered(status: number, body: string, type = 'application/graphql-response+json; charset=utf-8') {
  const headers = new Map([['content-type', type]]);
  const response = { status, headers, text: async () => body } as unknown as Response;
  const link = new HttpLink({ uri: 'http://api/graphql', fetch: async () => response });
  return graphqlTransport(new ApolloClient({ link, cache: new InMemoryCache() }), 'p1')(save);
}

const refusal = (code: string) =>
  JSON.stringify({ errors: [{ message: 'm', extensions: { code, id: '1' } }], data: null });

describe('a save on its way', () => {
  it('says upon which version it was made, under which key, and whose it is', async () => {
    let sent: unknown;
    const link = new HttpLink({
      uri: 'http://api/graphql',
      fetch: async (_, request) => {
        sent = JSON.parse(String(request?.body));
        throw new TypeError('Failed to fetch');
      },
    });
    const transport = graphqlTransport(new ApolloClient({ link, cache: new InMemoryCache() }), 'p1');
    expect(await transport({ ...save, expectedVersion: 7 })).toEqual({ kind: 'unreachable' });
    expect(sent).toMatchObject({
      variables: { input: { ...save, expectedVersion: 7, answeredBy: 'p1' } },
    });
  });
});

describe('a save the server could not decide', () => {
  it.each(['UNAVAILABLE', 'COMMIT_UNKNOWN'])(
    '%s, with its status or without, is not acknowledged: it is sent again',
    async (code) => {
      expect(await answered(503, refusal(code))).toEqual({ kind: 'unreachable' });
      expect(await answered(200, refusal(code))).toEqual({ kind: 'unreachable' });
      expect(await answered(503, refusal(code), 'application/json')).toEqual({ kind: 'unreachable' });
    },
  );

  it('TOO_MANY_REQUESTS waits for a better moment', async () => {
    expect(await answered(429, refusal('TOO_MANY_REQUESTS'))).toEqual({ kind: 'unreachable' });
  });

  it.each([
    [502, '<html>Bad Gateway</html>', 'text/html'],
    [503, '', 'text/plain'],
    [200, '{"data":', 'application/json'],
  ])('a proxy’s %i is none of its words', async (status, body, type) => {
    expect(await answered(status, body, type)).toEqual({ kind: 'unreachable' });
  });
});

describe('a save the server decided', () => {
  it('stays refused where it was, and asks to sign in where nobody is', async () => {
    expect(await answered(200, refusal('INTERNAL'))).toEqual({ kind: 'refused', errorId: '1' });
    expect(await answered(200, refusal('UNAUTHENTICATED'))).toEqual({ kind: 'signed-out' });
  });
});
