import { ApolloLink, Observable } from '@apollo/client';
import { MeDocument } from '@commonworks/web-graphql';
import { createI18n } from '@commonworks/web-ui';
import { describe, expect, it, jest } from '@jest/globals';
import { createClient } from './create-client.js';

function clientThat(result: ApolloLink.Result) {
  const onUnauthenticated = jest.fn();
  const seen: ApolloLink.Operation[] = [];
  const terminal = new ApolloLink((operation) => {
    seen.push(operation);
    return new Observable((observer) => {
      observer.next(result);
      observer.complete();
    });
  });
  return { client: createClient({ onUnauthenticated, terminal }), onUnauthenticated, seen };
}

const failing = (code: string): ApolloLink.Result => ({
  data: null,
  errors: [{ message: 'refused', extensions: { code } }],
});

describe('the client', () => {
  it('sends to the sign-in when nobody is signed in, and for no other failure', async () => {
    const ended = clientThat(failing('UNAUTHENTICATED'));
    await expect(ended.client.query({ query: MeDocument })).rejects.toThrow();
    expect(ended.onUnauthenticated).toHaveBeenCalledTimes(1);

    const broken = clientThat(failing('INTERNAL'));
    await expect(broken.client.query({ query: MeDocument })).rejects.toThrow();
    expect(broken.onUnauthenticated).not.toHaveBeenCalled();
  });

  it('leaves one on the page when it was the background that met the end of the session', async () => {
    const ended = clientThat(failing('UNAUTHENTICATED'));
    const query = ended.client.query({ query: MeDocument, context: { staysOnPage: true } });
    await expect(query).rejects.toThrow();
    expect(ended.onUnauthenticated).not.toHaveBeenCalled();
  });

  it('asks in the language on screen', async () => {
    const { client, seen } = clientThat({ data: { me: null } });
    createI18n('fr');
    await client.query({ query: MeDocument });
    expect(seen[0]?.getContext()['headers']).toMatchObject({ 'accept-language': 'fr' });
    createI18n('en');
    await client.query({ query: MeDocument, fetchPolicy: 'network-only' });
    expect(seen[1]?.getContext()['headers']).toMatchObject({ 'accept-language': 'en' });
  });
});
