import { useMemo, useSyncExternalStore } from 'react';
import { TextRoom, type TextView } from './text-room.js';

/** Opens a text as long as the part of the page is there; null for the moment before. */
export function useTextRoom(kind: string, id: string, schemaVersion: number): TextRoom | null {
  const { subscribe, current } = useMemo(
    () => opening(() => new TextRoom({ kind, id, schemaVersion })),
    [kind, id, schemaVersion],
  );
  return useSyncExternalStore(subscribe, current);
}

/** React looks at what is opened right after it has subscribed. */
function opening(open: () => TextRoom) {
  let room: TextRoom | null = null;
  return {
    current: () => room,
    subscribe: () => {
      room = open();
      return () => {
        room?.leave();
        room = null;
      };
    },
  };
}

export const useTextView = (room: Pick<TextRoom, 'subscribe' | 'now'>): TextView =>
  useSyncExternalStore(room.subscribe, room.now);
