import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

type Part = number | Uint8Array;
const message = (...parts: Part[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const part of parts)
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  return encoding.toUint8Array(encoder);
};

/** The server’s end of a connection to a shared text, which stores what it is sent when it is told to. */
export class TextServer {
  static readonly OPEN = 1;
  static connections: TextServer[] = [];
  static get last(): TextServer {
    return TextServer.connections.at(-1)!;
  }
  readonly OPEN = 1;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror: unknown = null;
  readonly updates: Uint8Array[] = [];

  constructor(readonly url: string) {
    TextServer.connections.push(this);
  }

  /** Lets the page in: asks what is new there, and answers what it asks. */
  open(doc: Y.Doc): void {
    this.readyState = 1;
    this.onopen?.();
    this.say(0, 0, Y.encodeStateVector(doc));
    this.say(0, 1, Y.encodeStateAsUpdate(doc));
  }

  say(...parts: Part[]): void {
    this.onmessage?.({ data: message(...parts).slice().buffer });
  }

  send(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) === 0) return;
    this.updates.push(decoding.readVarUint8Array(decoder));
  }

  /** Stores all that was sent, and says so as the server does. */
  store(doc: Y.Doc): void {
    for (const update of this.updates.splice(0)) {
      Y.applyUpdate(doc, update);
      const ends = Y.decodeUpdate(update).structs.map(({ id, length }) => [id.client, id.clock + length]);
      for (const [client, clock] of ends.length > 0 ? ends : [[0, 0]]) this.say(4, client!, clock!);
    }
  }

  end(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  close(): void {
    this.readyState = 3;
  }
}
