import { useQuery } from '@apollo/client/react';
import { GroupPageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { GroupPageView } from './group-page-view.js';

/** One group: what it is for, where it stands, who is in it, and what it does. */
export function Component() {
  const { groupId = '' } = useParams();
  const result = useQuery(GroupPageDocument, {
    variables: { id: groupId },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('group', [groupId], () => result.refetch());
  return (
    <QueryBoundary result={result} layout="table" select={({ opportunityGroup }) => opportunityGroup}>
      {(group) => <GroupPageView key={group.id} group={group} />}
    </QueryBoundary>
  );
}
