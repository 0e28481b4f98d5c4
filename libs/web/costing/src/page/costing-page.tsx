import { useQuery } from '@apollo/client/react';
import { CostingPageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams, useSearchParams } from 'react-router';
import { CostingView } from './costing-view.js';

/** What a group's service costs, who pays which part, and what each saves: scenarios side by side. */
export function Component() {
  const { documentId = '' } = useParams();
  const [address] = useSearchParams();
  const version = Number(address.get('version'));
  const result = useQuery(CostingPageDocument, {
    variables: { id: documentId, ...(Number.isInteger(version) && version > 0 && { version }) },
    fetchPolicy: 'cache-and-network',
  });
  const groupId = result.data?.governanceDocument?.groupId;
  useLiveHint('group', groupId === undefined ? [] : [groupId], () => result.refetch());
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={({ governanceDocument: found }) =>
        found?.costing ? { ...found, costing: found.costing } : null
      }
    >
      {(document) => <CostingView key={`${document.id} ${String(document.version)}`} document={document} />}
    </QueryBoundary>
  );
}
