import { useMutation } from '@apollo/client/react';
import { WriteGovernanceClauseDocument, type WriteGovernanceClauseInput } from '@commonworks/web-graphql';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';

/** How a clause reads with what somebody else wrote meanwhile, and how it would with what was sent. */
export interface Crossed {
  readonly message: string;
  readonly yours: string;
  readonly theirs: string;
}

export interface Written {
  /** The clause as it stands now. */
  readonly clause: GovernanceClause | null;
  /** Nothing was written, since somebody else was first; null where it was. */
  readonly crossed: Crossed | null;
}

type Part = Omit<WriteGovernanceClauseInput, 'documentId' | 'clauseId' | 'expectedEdits'>;

/** Writes in a clause as it was read. */
export function useWriteClause(
  { id: documentId }: Governance,
  { language }: Pick<Shown, 'language'>,
): (read: GovernanceClause, part: Part) => Promise<Written> {
  const [write] = useMutation(WriteGovernanceClauseDocument);
  return async ({ id: clauseId, edits: expectedEdits }, part) => {
    const { data } = await write({
      variables: {
        input: { documentId, clauseId, expectedEdits, ...part },
        language: language === 'fr' ? 'FR' : 'EN',
      },
    });
    const result = data?.writeGovernanceClause;
    const isCrossed = result?.__typename === 'GovernanceConflict';
    const now = isCrossed ? result.current : result;
    return {
      clause: now?.clauses.find(({ id }) => id === clauseId) ?? null,
      crossed: isCrossed ? result : null,
    };
  };
}
