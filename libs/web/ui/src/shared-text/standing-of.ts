import { type Ending } from './close-codes.js';

/** How what one sees and writes stands with the server. */
export type TextStanding =
  /** The text is not here yet. */
  | 'CONNECTING'
  /** All is stored, and what others write comes as they write it. */
  | 'STORED'
  /** Sent, and not said to be stored. */
  | 'SAVING'
  /** No connection; nothing waits to be sent. */
  | 'AWAY'
  /** No connection; what was written meanwhile is kept in this window. */
  | 'WAITING'
  | Ending;

export interface TextState {
  /** The text has been here once. */
  readonly hasCome: boolean;
  readonly isConnected: boolean;
  /** The server has what it lacked of this page, and this page what it lacked of the server. */
  readonly isSynced: boolean;
  /** Something is not known to be stored. */
  readonly isUnsaved: boolean;
  readonly ending: Ending | null;
}

export function standingOf({ hasCome, isConnected, isSynced, isUnsaved, ending }: TextState): TextStanding {
  if (ending !== null) return ending;
  if (!hasCome) return 'CONNECTING';
  if (!isConnected) return isUnsaved ? 'WAITING' : 'AWAY';
  return isUnsaved || !isSynced ? 'SAVING' : 'STORED';
}
