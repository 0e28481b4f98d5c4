import { type KnownAnswer } from './answer-save.types.js';

const channelOf = (workbookId: string): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`cw-workbook/${workbookId}`);

/** Tells the person's other tabs of the same workbook what the server confirmed, so that they build upon it. */
export const tabChannel = {
  tell(workbookId: string, answer: KnownAnswer): void {
    const channel = channelOf(workbookId);
    channel?.postMessage(answer);
    channel?.close();
  },
  /** Gives the way to stop listening. */
  listen(workbookId: string, heard: (answer: KnownAnswer) => void): () => void {
    const channel = channelOf(workbookId);
    channel?.addEventListener('message', ({ data }: MessageEvent<KnownAnswer>) => heard(data));
    return () => channel?.close();
  },
};
