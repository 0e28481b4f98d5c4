const channelOf = (workbookId: string): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`cw-sharing/${workbookId}`);

/** Tells the person's other tabs that levels of the workbook were changed, so that they look afresh. */
export const sharingChannel = {
  tell(workbookId: string): void {
    const channel = channelOf(workbookId);
    channel?.postMessage('changed');
    channel?.close();
  },
  /** Gives the way to stop listening. */
  listen(workbookId: string, heard: () => void): () => void {
    const channel = channelOf(workbookId);
    channel?.addEventListener('message', heard);
    return () => channel?.close();
  },
};
