import { useQuery } from '@apollo/client/react';
import { DocumentRequirementsDocument } from '@commonworks/web-graphql';
import { NotFoundState, QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { ofRequirements } from '../frame/of-requirements.js';
import { RequirementView } from './requirement-view.js';

/** One requirement in both languages; `new` for one that is to be added. */
export function Component() {
  // No number reads so.
  const { documentId = '', number = 'new' } = useParams();
  const result = useQuery(DocumentRequirementsDocument, {
    variables: { id: documentId },
    fetchPolicy: 'cache-and-network',
  });
  const groupId = result.data?.governanceDocument?.groupId;
  useLiveHint('group', groupId ? [groupId] : [], () => result.refetch());
  return (
    <QueryBoundary result={result} layout="form" select={ofRequirements}>
      {(document) => {
        const row = document.requirements.find((one) => one.number === number) ?? null;
        const isThere = row !== null || (number === 'new' && document.may.includes('WRITE'));
        return isThere ? <RequirementView key={number} document={document} row={row} /> : <NotFoundState />;
      }}
    </QueryBoundary>
  );
}
