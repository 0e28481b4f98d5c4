import { useQuery } from '@apollo/client/react';
import { LockOutNoticeDocument } from '@commonworks/web-graphql';
import { onDemand } from '@commonworks/web-ui';
import { withWords } from '../words.js';

const LockedOut = onDemand(async () => (await withWords(import('./locked-out.js'))).LockedOut);

/** Tells the owner of the account, until it was read, that somebody tried passwords and was locked out. */
export function LockOutNotice() {
  const { data } = useQuery(LockOutNoticeDocument, { fetchPolicy: 'cache-first' });
  const at = data?.me?.lockedOutAt;
  return at ? <LockedOut at={at} /> : null;
}
