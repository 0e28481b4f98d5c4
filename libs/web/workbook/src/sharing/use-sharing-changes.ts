import { useApolloClient } from '@apollo/client/react';
import { releaseHold, type ReleaseHold } from '@commonworks/domain-assessment';
import { SetSharingDocument, WorkbookSharingDocument } from '@commonworks/web-graphql';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { SharingChanges } from './sharing-changes.js';
import { sharingChannel } from './sharing-channel.js';
import { type LevelChange, type SharingView, type SharingWorkbook } from './sharing.types.js';

/** How often the server is asked again while a release is being made or a level is in doubt, in milliseconds. */
export const LOOK_AGAIN_MS = 4_000;

/** Why the workbook's levels stay as they are; null while they may be changed. */
export function holdOf({ campaign }: SharingWorkbook): ReleaseHold | null {
  return releaseHold(campaign.status, campaign.release?.status ?? null);
}

/** The levels of a workbook as they are stored, kept up to date, and the way to change them. */
export function useSharingChanges(first: SharingWorkbook): SharingView & { set(change: LevelChange): void } {
  const client = useApolloClient();
  const [changes] = useState(() => {
    const { id } = first;
    const server = {
      save: async (change: LevelChange) => {
        const { data } = await client.mutate({
          mutation: SetSharingDocument,
          variables: { input: { workbookId: id, ...change } },
        });
        if (!data) throw new Error('The server said nothing.');
        return data.setSharing;
      },
      read: async () => {
        const query = WorkbookSharingDocument;
        // A request that was sent before the change would be shared with this one, and answer from before it.
        const context = { queryDeduplication: false };
        const { data } = await client.query({
          query,
          variables: { id },
          fetchPolicy: 'network-only',
          context,
        });
        return data?.workbook?.sharing ? data.workbook : null;
      },
    };
    return new SharingChanges(server, first, () => sharingChannel.tell(id));
  });
  const view = useSyncExternalStore(changes.subscribe, changes.current);
  const { workbook, notes } = view;

  // The page was read again, in another language for one.
  useEffect(() => {
    if (first !== changes.first) changes.refresh();
  }, [changes, first]);

  useEffect(() => {
    const refresh = () => changes.refresh();
    const shown = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (changes.busy) event.preventDefault();
    };
    const stopListening = sharingChannel.listen(workbook.id, refresh);
    window.addEventListener('focus', refresh);
    window.addEventListener('online', refresh);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', shown);
    return () => {
      stopListening();
      window.removeEventListener('focus', refresh);
      window.removeEventListener('online', refresh);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [changes, workbook.id]);

  const inDoubt = [...notes.values()].some(
    (note) => note.state === 'FAILED' && (!note.trouble.reread || note.trouble.reason === 'OFFLINE'),
  );
  const lookAgain = inDoubt || holdOf(workbook) === 'RELEASE_UNDER_WAY';
  useEffect(() => {
    if (!lookAgain) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') changes.refresh();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [changes, lookAgain]);

  return { workbook, notes, set: (change) => changes.choose(change) };
}
