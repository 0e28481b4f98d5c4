import { useApolloClient } from '@apollo/client/react';
import { WorkbookEvidenceFragmentDoc } from '@commonworks/web-graphql';
import { FileDesk } from '@commonworks/web-ui';
import { useEffect, useMemo } from 'react';
import { type Workbook } from '../workbook.types.js';

/**
 * The files of a workbook's questions while its page is open, by the template's ids of the questions. They do not come
 * and go through GraphQL, so the cache is told of them here.
 */
export function useEvidenceDesk({ id, evidence }: Pick<Workbook, 'id' | 'evidence'>): FileDesk {
  const { cache } = useApolloClient();
  const desk = useMemo(
    () =>
      new FileDesk(
        (questionId) => `/files/workbook-evidence/${id}/${questionId}`,
        (questionId, files) =>
          cache.updateFragment(
            {
              id: cache.identify({ __typename: 'Workbook', id }),
              fragment: WorkbookEvidenceFragmentDoc,
              fragmentName: 'WorkbookEvidence',
            },
            (known) =>
              known && {
                ...known,
                evidence: [
                  ...known.evidence.filter((file) => file.questionId !== questionId),
                  ...files.map((file) => ({ __typename: 'Evidence' as const, questionId, ...file })),
                ],
              },
          ),
      ),
    [cache, id],
  );
  useEffect(
    () => desk.observe(evidence.map(({ questionId, ...file }) => ({ place: questionId, file }))),
    [desk, evidence],
  );
  useEffect(() => () => desk.leave(), [desk]);
  return desk;
}
