import { useQuery } from '@apollo/client/react';
import { ServiceLevelsDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams, useSearchParams } from 'react-router';
import { LevelsView } from './levels-view.js';

/** What a service level agreement promises in figures; nothing for documents of other kinds. */
export function LevelsPage() {
  const { documentId = '' } = useParams();
  const [address] = useSearchParams();
  const version = Number(address.get('version'));
  const result = useQuery(ServiceLevelsDocument, {
    variables: { id: documentId, ...(Number.isInteger(version) && version > 0 && { version }) },
    fetchPolicy: 'cache-and-network',
  });
  const groupId = result.data?.governanceDocument?.groupId;
  useLiveHint('group', groupId === undefined ? [] : [groupId], () => result.refetch());
  return (
    <QueryBoundary
      result={result}
      layout="form"
      select={({ governanceDocument }) => (governanceDocument?.serviceLevels ? governanceDocument : null)}
    >
      {(governance) => <LevelsView key={`${governance.id} ${governance.version}`} governance={governance} />}
    </QueryBoundary>
  );
}
export { LevelsPage as Component };
