import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from '@commonworks/web-graphql';
import { currentLocale } from '@commonworks/web-ui';

/** True when the server says that nobody is signed in: the session ended, or there was none. */
export function isUnauthenticated(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}

export interface ClientOptions {
  /** Called when an operation fails because nobody is signed in. */
  onUnauthenticated: () => void;
  /** The last link; HTTP to the same origin when not given. */
  terminal?: ApolloLink;
}

/** The client of the web: the session's cookie, the reader's language, and the way to sign in when the session ends. */
export function createClient({ onUnauthenticated, terminal }: ClientOptions): ApolloClient {
  const language = new SetContextLink(({ headers }) => ({
    headers: { ...(headers as Record<string, string> | undefined), 'accept-language': currentLocale() },
  }));
  const session = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onUnauthenticated();
  });
  const http = terminal ?? new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  return new ApolloClient({
    link: ApolloLink.from([session, language, http]),
    cache: createCache(),
    defaultOptions: {
      // Colleagues work at the same time: show at once what is known, and ask whether it still holds.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
