import { ApolloLink, Observable } from '@apollo/client';
import { MeDocument } from '@commonworks/web-graphql';
import { createI18n } from '@commonworks/web-ui';
import { describe, expect, it, jest } from '@jest/globals';
import { createClient } from './create-client.js';

function clientThat(...results: [ApolloLink.Result, ...ApolloLink.Result[]]) {
  const onUnauthenticated = jest.fn();
  const askPassword = jest.fn<() => Promise<boolean>>().mockResolvedValue(true);
  const seen: ApolloLink.Operation[] = [];
  const terminal = new ApolloLink((operation) => {
    seen.push(operation);
    const result = results[Math.min(seen.length, results.length) - 1] ?? results[0];
    return new Observable((observer) => {
      observer.next(result);
      observer.complete();
    });
  });
  return {
    client: createClient({ onUnauthenticated, askPassword, terminal }),
    onUnauthenticated,
    askPassword,
    seen,
  };
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

  it('asks for the password where it is needed, and does the same again', async () => {
    const { client, askPassword, seen } = clientThat(failing('PASSWORD_NEEDED'), { data: { me: null } });
    expect((await client.query({ query: MeDocument })).data).toEqual({ me: null });
    expect(askPassword).toHaveBeenCalledTimes(1);
    expect(seen).toHaveLength(2);
  });

  it('tells why nothing was done where the password was not confirmed, or not enough', async () => {
    const cancelled = clientThat(failing('PASSWORD_NEEDED'));
    cancelled.askPassword.mockResolvedValue(false);
    await expect(cancelled.client.query({ query: MeDocument })).rejects.toThrow('refused');
    expect(cancelled.seen).toHaveLength(1);

    const again = clientThat(failing('PASSWORD_NEEDED'));
    await expect(again.client.query({ query: MeDocument })).rejects.toThrow('refused');
    expect(again.askPassword).toHaveBeenCalledTimes(1);
    expect(again.seen).toHaveLength(2);
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
