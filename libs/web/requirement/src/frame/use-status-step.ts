import { useMutation } from '@apollo/client/react';
import { type RequirementStatus } from '@commonworks/domain-governance/requirements';
import { DocumentRequirementsDocument, SetRequirementStatusDocument } from '@commonworks/web-graphql';
import { type Problem } from '@commonworks/web-ui';
import { type RequirementRow } from './as-requirement.js';

/** Takes a requirement to another status; gives the words for which it is refused, null once it is done. */
export function useStatusStep(
  documentId: string,
): (
  row: Pick<RequirementRow, 'id' | 'edits'>,
  status: RequirementStatus,
  reason?: string,
) => Promise<Problem | null> {
  const [mutate] = useMutation(SetRequirementStatusDocument, {
    // What is rejected meets no need any more.
    refetchQueries: [DocumentRequirementsDocument],
  });
  return async ({ id, edits }, status, reason) => {
    const { data } = await mutate({
      variables: {
        input: { documentId, requirementId: id, status, reason: reason ?? null, expectedEdits: edits },
      },
    });
    const result = data?.setRequirementStatus;
    return result?.__typename === 'RequirementConflict' ? { field: null, message: result.message } : null;
  };
}
