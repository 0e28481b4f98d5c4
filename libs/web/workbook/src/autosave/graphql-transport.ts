import { type ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  SaveAnswerDocument,
  type AnswerFieldsFragment,
  type SaveAnswerMutation,
} from '@commonworks/web-graphql';
import { isUnauthenticated } from '@commonworks/web-ui';
import { type KnownAnswer, type SaveOutcome, type SaveTransport } from './answer-save.types.js';

/** A save without a word from the server for this long counts as lost; it is repeated with the same key. */
const PATIENCE_MS = 20_000;

/**
 * Codes by which the server says that it has decided nothing, or does not know: the save is repeated with the
 * same key, which counts once whatever became of it.
 */
const UNDECIDED: ReadonlySet<string> = new Set(['UNAVAILABLE', 'COMMIT_UNKNOWN', 'TOO_MANY_REQUESTS']);

/** An answer of the API as the engine knows it. */
export function knownAnswer(answer: AnswerFieldsFragment): KnownAnswer {
  const { questionId, state, version, value, comment, updatedAt, updatedBy } = answer;
  return { questionId, state, version, value: value ?? null, comment, updatedAt, updatedBy };
}

/** Saves the answers of one person through the GraphQL API; under another's session it refuses them. */
export function graphqlTransport(client: ApolloClient, personId: string): SaveTransport {
  return async ({ workbookId, questionId, state, value, comment, expectedVersion, idempotencyKey }) => {
    try {
      const { data } = await client.mutate({
        mutation: SaveAnswerDocument,
        variables: {
          input: {
            workbookId,
            questionId,
            state,
            value,
            comment,
            expectedVersion,
            idempotencyKey,
            answeredBy: personId,
          },
        },
        context: { staysOnPage: true, fetchOptions: { signal: AbortSignal.timeout(PATIENCE_MS) } },
      });
      return data ? decided(data.saveAnswer) : { kind: 'unreachable' };
    } catch (error) {
      return undecided(error);
    }
  };
}

function decided(result: SaveAnswerMutation['saveAnswer']): SaveOutcome {
  switch (result.__typename) {
    case 'Answer':
      return { kind: 'saved', answer: knownAnswer(result) };
    case 'AnswerConflict':
      return { kind: 'conflict', current: knownAnswer(result.current) };
    case 'AnswerInvalid':
      return { kind: 'invalid', reason: result.reason };
    case 'WorkbookLocked':
      return { kind: 'locked' };
  }
}

function undecided(error: unknown): SaveOutcome {
  if (isUnauthenticated(error)) return { kind: 'signed-out' };
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors.at(0)?.extensions;
    const code = extensions?.['code'];
    if (typeof code === 'string' && UNDECIDED.has(code)) return { kind: 'unreachable' };
    const id = extensions?.['id'];
    return { kind: 'refused', errorId: typeof id === 'string' ? id : null };
  }
  return { kind: 'unreachable' };
}
