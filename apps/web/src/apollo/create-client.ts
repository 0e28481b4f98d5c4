import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from '@commonworks/web-graphql';
import { currentLocale, isUnauthenticated, serverClock } from '@commonworks/web-ui';

export interface ClientOptions {
  /**
   * Called when an operation fails because nobody is signed in, unless its context says `staysOnPage`: what goes on in
   * the background takes nobody away from what they are writing.
   */
  onUnauthenticated: () => void;
  /** The last link; HTTP to the same origin when not given. */
  terminal?: ApolloLink;
}

const fetchTellingTime: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  serverClock.hear(response.headers.get('date'));
  return response;
};

/** The client of the web: the session's cookie, the reader's language, and the way to sign in when the session ends. */
export function createClient({ onUnauthenticated, terminal }: ClientOptions): ApolloClient {
  const language = new SetContextLink(({ headers }) => ({
    headers: { ...(headers as Record<string, string> | undefined), 'accept-language': currentLocale() },
  }));
  const session = new ErrorLink(({ error, operation }) => {
    if (isUnauthenticated(error) && operation.getContext()['staysOnPage'] !== true) onUnauthenticated();
  });
  const http =
    terminal ?? new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchTellingTime });
  return new ApolloClient({
    link: ApolloLink.from([session, language, http]),
    cache: createCache(),
    defaultOptions: {
      // Colleagues work at the same time: show at once what is known, and ask whether it still holds.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
