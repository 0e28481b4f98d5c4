import { useQuery } from '@apollo/client/react';
import { GovernancePageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { GovernanceView } from './governance-view.js';
import { useShown } from './use-shown.js';

/** A governance document of a group: what it says, and what can be done with it. */
export function GovernancePage() {
  const { documentId = '' } = useParams();
  const shown = useShown();
  const result = useQuery(GovernancePageDocument, {
    variables: {
      id: documentId,
      ...(shown.version !== null && { version: shown.version }),
      language: shown.language === 'fr' ? 'FR' : 'EN',
    },
    fetchPolicy: 'cache-and-network',
  });
  // What was read before stays until the other language or version has come.
  const before = result.previousData?.governanceDocument?.id === documentId ? result.previousData : undefined;
  const data = result.data ?? before;
  const groupId = data?.governanceDocument?.groupId;
  useLiveHint('group', groupId === undefined ? [] : [groupId], () => result.refetch());
  return (
    <QueryBoundary
      result={{ ...result, data }}
      layout="form"
      select={({ governanceDocument }) => governanceDocument}
    >
      {(governance) => <GovernanceView key={governance.id} governance={governance} shown={shown} />}
    </QueryBoundary>
  );
}
