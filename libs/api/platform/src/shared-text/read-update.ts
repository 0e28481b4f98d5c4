import * as Y from 'yjs';
import { TextRefused } from './define-shared-text.js';

/** Pieces one update may have: a page pasted is some thousand, a keystroke is one. */
const MOST_PIECES = 20_000;
/** A client that counts beyond this has not typed. */
const MOST_CLOCK = 2 ** 31;

/** The clients of which an update has something, with the clock that each comes to. */
export type UpdateClients = ReadonlyMap<number, number>;

/**
 * Looks at an update without applying it: bytes that are none would leave a document half changed.
 * @throws TextRefused
 */
export function readUpdate(update: Uint8Array): UpdateClients {
  let structs: ReturnType<typeof Y.decodeUpdate>['structs'];
  try {
    structs = Y.decodeUpdate(update).structs;
  } catch (error) {
    throw new TextRefused('these bytes are no update', { cause: error });
  }
  if (structs.length > MOST_PIECES) throw new TextRefused('an update in too many pieces');
  const clients = new Map<number, number>();
  for (const { id, length } of structs) {
    const end = id.clock + length;
    if (!(length > 0) || end > MOST_CLOCK) throw new TextRefused('an update that counts wrong');
    clients.set(id.client, Math.max(end, clients.get(id.client) ?? 0));
  }
  return clients;
}
