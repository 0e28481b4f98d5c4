import { useMutation } from '@apollo/client/react';
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  UnreadNotificationsDocument,
} from '@commonworks/web-graphql';

export interface MarkRead {
  /** Marks one as read; it is shown so at once. */
  one(id: string): void;
  all(): void;
  readonly busy: boolean;
  /** The last attempt to mark all did not come through. */
  readonly failed: boolean;
}

/** Marks notifications as read; the bell and every list in view follow. */
export function useMarkRead(): MarkRead {
  const [mark, { loading, error }] = useMutation(MarkNotificationsReadDocument, {
    update: (cache, { data }) => {
      if (data)
        cache.writeQuery({
          query: UnreadNotificationsDocument,
          data: { unreadNotifications: data.markNotificationsRead },
        });
    },
    refetchQueries: [NotificationsDocument],
    // Whether it was read is no reason to disturb the reader: the line stays unread, and can be opened again.
    onError: () => undefined,
  });
  return {
    one: (id) => void mark({ variables: { ids: [id] } }),
    all: () => void mark({ variables: { ids: null } }),
    busy: loading,
    failed: error !== undefined,
  };
}
