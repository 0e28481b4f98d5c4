import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** What a page says. */
export type TextMessage =
  /** It has what this state vector says, and asks for the rest. */
  | { readonly kind: 'ASK'; readonly vector: Uint8Array }
  | { readonly kind: 'UPDATE'; readonly update: Uint8Array }
  | { readonly kind: 'PRESENCE'; readonly update: Uint8Array }
  | { readonly kind: 'ASK_PRESENCE' };

/** As `y-websocket` numbers them; the last is our own. */
const SYNC = 0;
const PRESENCE = 1;
const ASK_PRESENCE = 3;
const STORED = 4;
/** Kinds within SYNC. */
const ASK = 0;
const REST = 1;
const UPDATE = 2;

/** @throws Error for what is no message */
export function readMessage(bytes: Uint8Array): TextMessage {
  const decoder = decoding.createDecoder(bytes);
  const kind = decoding.readVarUint(decoder);
  if (kind === ASK_PRESENCE) return { kind: 'ASK_PRESENCE' };
  if (kind === PRESENCE) return { kind: 'PRESENCE', update: decoding.readVarUint8Array(decoder) };
  if (kind !== SYNC) throw new Error('no message that is known');
  const part = decoding.readVarUint(decoder);
  const content = decoding.readVarUint8Array(decoder);
  if (part === ASK) return { kind: 'ASK', vector: content };
  if (part === REST || part === UPDATE) return { kind: 'UPDATE', update: content };
  throw new Error('no message that is known');
}

const message = (...parts: (number | Uint8Array)[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const part of parts)
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  return encoding.toUint8Array(encoder);
};

/** Asks for what the page has beyond this state vector: all in that is stored. */
export const askMessage = (vector: Uint8Array) => message(SYNC, ASK, vector);
/** What a page asked for. */
export const restMessage = (update: Uint8Array) => message(SYNC, REST, update);
export const updateMessage = (update: Uint8Array) => message(SYNC, UPDATE, update);
export const presenceMessage = (update: Uint8Array) => message(PRESENCE, update);
/**
 * Everything of this client up to this clock is stored. A page gets one for each client of each update that it sent, in
 * their order; for an update that only takes away it gets one of client 0.
 */
export const storedMessage = (client: number, clock: number) => message(STORED, client, clock);
