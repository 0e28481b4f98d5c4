import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from '@commonworks/web-graphql';
import { currentLocale, isUnauthenticated, serverClock } from '@commonworks/web-ui';
import { from, mergeMap, throwError } from 'rxjs';
import { earlyFetch, forgetEarlyAnswers } from '../start/early-fetch.js';
import { wholeLists } from './whole-lists.js';

/** True when the server wants the password confirmed before it does this; nothing was done yet. */
const needsPassword = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'PASSWORD_NEEDED');

export interface ClientOptions {
  /**
   * Called when an operation fails because nobody is signed in, unless its context says `staysOnPage`: what goes on in
   * the background takes nobody away from what they are writing.
   */
  onUnauthenticated: () => void;
  /** Asks for the password; whether it was confirmed. */
  askPassword: () => Promise<boolean>;
  /** The last link; HTTP to the same origin when not given. */
  terminal?: ApolloLink;
}

const askEarlyOrNow = earlyFetch((input, init) => fetch(input, init));
const fetchTellingTime: typeof fetch = async (input, init) => {
  const response = await askEarlyOrNow(input, init);
  serverClock.hear(response.headers.get('date'));
  return response;
};

/** The client of the web: the session's cookie, the reader's language, and the way to sign in when the session ends. */
export function createClient({ onUnauthenticated, askPassword, terminal }: ClientOptions): ApolloClient {
  const language = new SetContextLink(({ headers }) => ({
    headers: { ...(headers as Record<string, string> | undefined), 'accept-language': currentLocale() },
  }));
  const session = new ErrorLink(({ error, operation }) => {
    if (isUnauthenticated(error) && operation.getContext()['staysOnPage'] !== true) onUnauthenticated();
  });
  // Every page has it: the operation is done again, as it was, once the password was confirmed.
  const password = new ErrorLink(({ error, operation, forward }) => {
    if (!needsPassword(error)) return;
    return from(askPassword()).pipe(
      mergeMap((confirmed) => (confirmed ? forward(operation) : throwError(() => error))),
    );
  });
  const http =
    terminal ?? new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchTellingTime });
  const client = new ApolloClient({
    link: wholeLists(ApolloLink.from([session, password, language, http])),
    cache: createCache(),
    defaultOptions: {
      // Colleagues work at the same time: show at once what is known, and ask whether it still holds.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  const forget = async () => forgetEarlyAnswers();
  client.onClearStore(forget);
  client.onResetStore(forget);
  return client;
}
