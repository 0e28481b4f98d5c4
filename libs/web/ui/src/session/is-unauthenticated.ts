import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** True when the server says that nobody is signed in: the session ended, or there was none. */
export function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
