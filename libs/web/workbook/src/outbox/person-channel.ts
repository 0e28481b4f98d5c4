import { type KnownAnswer } from '../autosave/answer-save.types.js';

/** What the tabs of one person tell each other. */
export type TabMessage =
  /** The server confirmed an answer: build upon it. */
  | { readonly kind: 'saved'; readonly workbookId: string; readonly answer: KnownAnswer }
  /** The person is signed in: whoever met the end of a session may go on. */
  | { readonly kind: 'signed-in' }
  /** Send what you hold, now. */
  | { readonly kind: 'send' }
  /** Let go of what you hold: the person signs out and does not want it kept. */
  | { readonly kind: 'discard' };

export interface PersonChannel {
  tell(message: TabMessage): void;
}

/** The way to the other tabs in which the same person works; `heard` is told of what they say, not of one's own. */
export function personChannel(personId: string, heard: (message: TabMessage) => void): PersonChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined };
  const channel = new BroadcastChannel(`cw-person/${personId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => heard(data));
  return { tell: (message) => channel.postMessage(message) };
}
