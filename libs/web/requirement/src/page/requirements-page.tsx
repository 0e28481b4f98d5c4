import { useQuery } from '@apollo/client/react';
import { DocumentRequirementsDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { ofRequirements } from '../frame/of-requirements.js';
import { RequirementsView } from './requirements-view.js';

/** The requirements of a specification. */
export function Component() {
  const { documentId = '' } = useParams();
  const result = useQuery(DocumentRequirementsDocument, {
    variables: { id: documentId },
    fetchPolicy: 'cache-and-network',
  });
  const groupId = result.data?.governanceDocument?.groupId;
  useLiveHint('group', groupId ? [groupId] : [], () => result.refetch());
  return (
    <QueryBoundary result={result} layout="table" select={ofRequirements}>
      {(document) => <RequirementsView document={document} />}
    </QueryBoundary>
  );
}
