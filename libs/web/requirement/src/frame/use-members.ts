import { useQuery } from '@apollo/client/react';
import { SpecifyingMembersDocument } from '@commonworks/web-graphql';
import { type Place } from '../priority/with-priority.js';

/** The members of the group, whose priorities count; none until they are here, or where they cannot be had. */
export function useMembers(groupId: string): readonly Place[] {
  // The group’s own page asks more of them, which this shall not take out of the cache.
  const { data } = useQuery(SpecifyingMembersDocument, { variables: { groupId }, fetchPolicy: 'no-cache' });
  return (data?.opportunityGroup?.members ?? [])
    .filter(({ standing }) => standing === 'MEMBER')
    .map(({ municipality }) => municipality);
}
