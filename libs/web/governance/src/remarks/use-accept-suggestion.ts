import { useMutation } from '@apollo/client/react';
import { DecideGovernanceSuggestionDocument } from '@commonworks/web-graphql';

/** A clause as it reads now, and as it would with what was suggested before somebody changed it. */
export interface Crossed {
  readonly message: string;
  readonly yours: string;
  readonly theirs: string;
  /** How often the clause was changed when it read so. */
  readonly edits: number;
}

interface Accepting {
  /** Null once it is written; both texts where the clause was changed since. */
  readonly accept: (remarkId: string, over?: number) => Promise<Crossed | null>;
  readonly busy: boolean;
}

/** Writes a clause as it was suggested. */
export function useAcceptSuggestion(): Accepting {
  // The whole page reads otherwise then.
  const [decide, { loading }] = useMutation(DecideGovernanceSuggestionDocument, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const accept = async (remarkId: string, over?: number): Promise<Crossed | null> => {
    const { data } = await decide({
      variables: { input: { remarkId, accepted: true, ...(over !== undefined && { expectedEdits: over }) } },
    });
    const result = data?.decideGovernanceSuggestion;
    if (result?.__typename !== 'GovernanceConflict') return null;
    const { message, yours, theirs, clauseId, current } = result;
    return { message, yours, theirs, edits: current.clauses.find(({ id }) => id === clauseId)?.edits ?? 0 };
  };
  return { accept, busy: loading };
}
