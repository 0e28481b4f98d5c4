import { useApolloClient } from '@apollo/client/react';
import { GroupPageDocument } from '@commonworks/web-graphql';
import { unawaited, FileDesk } from '@commonworks/web-ui';
import { useEffect, useMemo } from 'react';
import { addressOfUpload } from './said-of-file.js';

/**
 * The files of a group on their way while its page is open; where each goes says what it is. They do not come and go
 * through GraphQL, so the page is asked again once one is there.
 */
export function useGroupDesk(groupId: string): FileDesk {
  const client = useApolloClient();
  const desk = useMemo(
    () =>
      new FileDesk(
        (said) => addressOfUpload(groupId, said),
        () => unawaited(() => client.refetchQueries({ include: [GroupPageDocument] })),
      ),
    [client, groupId],
  );
  useEffect(() => () => desk.leave(), [desk]);
  return desk;
}
