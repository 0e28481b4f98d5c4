import { useQuery } from '@apollo/client/react';
import { MeetingPageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { MeetingView } from './meeting-view.js';

/** One meeting of a group: when and where, what it deals with, and which times suit whom. */
export function Component() {
  const { groupId = '', meetingId = '' } = useParams();
  const result = useQuery(MeetingPageDocument, {
    variables: { id: groupId, meetingId },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('group', [groupId], () => result.refetch());
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={({ opportunityGroup }) => {
        const meeting = opportunityGroup?.meetings.find(({ id }) => id === meetingId);
        return opportunityGroup && meeting ? { group: opportunityGroup, meeting } : null;
      }}
    >
      {({ group, meeting }) => <MeetingView key={meeting.id} group={group} meeting={meeting} />}
    </QueryBoundary>
  );
}
