import { afterEach, describe, expect, it, jest } from '@jest/globals';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { TextRoom } from './text-room.js';

type Part = number | Uint8Array;
const message = (...parts: Part[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const part of parts)
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  return encoding.toUint8Array(encoder);
};

/** The server's end of a connection, which stores what it is sent when it is told to. */
class Server {
  static readonly OPEN = 1;
  static connections: Server[] = [];
  static get last(): Server {
    return Server.connections.at(-1)!;
  }
  readonly OPEN = 1;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror: unknown = null;
  readonly updates: Uint8Array[] = [];

  constructor(readonly url: string) {
    Server.connections.push(this);
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

const opened: TextRoom[] = [];
function enter(stored = new Y.Doc()) {
  const room = new TextRoom(
    { kind: 'minutes', id: 'm1', schemaVersion: 1 },
    Server as unknown as typeof WebSocket,
  );
  opened.push(room);
  const text = room.doc.getText('t');
  return { room, stored, text, standing: () => room.now().standing };
}
afterEach(() => {
  jest.useRealTimers();
  for (const room of opened.splice(0)) room.leave();
  Server.connections = [];
});

describe('a text that several write at once', () => {
  it('says that all is stored once the server has said so, and not when it was sent', () => {
    const { stored, text, standing } = enter();
    expect(Server.last.url).toBe('ws://localhost/texts/minutes/m1?v=1');
    expect(standing()).toBe('CONNECTING');
    Server.last.open(stored);
    Server.last.store(stored);
    expect(standing()).toBe('STORED');
    text.insert(0, 'Roles');
    expect(standing()).toBe('SAVING');
    Server.last.store(stored);
    expect(standing()).toBe('STORED');
    text.delete(0, 2);
    expect(standing()).toBe('SAVING');
    Server.last.store(stored);
    expect(standing()).toBe('STORED');
    expect(stored.getText('t').toString()).toBe('les');
  });

  it('keeps what is written without a connection, and what was sent and not stored, and sends it with the next', () => {
    jest.useFakeTimers();
    const { room, stored, text, standing } = enter();
    Server.last.open(stored);
    Server.last.store(stored);
    text.insert(0, 'sent ');
    Server.last.end(1006);
    expect(standing()).toBe('WAITING');
    text.insert(5, 'and kept');
    jest.advanceTimersByTime(10_000);
    expect(Server.connections).toHaveLength(2);
    Server.last.open(stored);
    expect(standing()).toBe('SAVING');
    Server.last.store(stored);
    expect(standing()).toBe('STORED');
    expect(room.now().isUnsaved).toBe(false);
    expect(stored.getText('t').toString()).toBe('sent and kept');
  });

  it('takes a lost connection lightly where nothing waits', () => {
    const { stored, standing } = enter();
    Server.last.open(stored);
    Server.last.store(stored);
    Server.last.end(1006);
    expect(standing()).toBe('AWAY');
  });

  it.each([
    [4401, 'SIGNED_OUT'],
    [4403, 'NO_LONGER'],
    [4409, 'READ_ON'],
    [4426, 'OLDER_PAGE'],
    [1007, 'NOT_UNDERSTOOD'],
    [1009, 'FULL'],
  ])('after %s does not come again by itself, and has what was written', (code, ending) => {
    jest.useFakeTimers();
    const { room, stored, text, standing } = enter();
    Server.last.open(stored);
    text.insert(0, 'mine');
    Server.last.end(code);
    jest.advanceTimersByTime(60_000);
    expect(standing()).toBe(ending);
    expect(room.now().isUnsaved).toBe(true);
    expect(Server.connections).toHaveLength(1);
    room.comeAgain();
    Server.last.open(stored);
    Server.last.store(stored);
    expect(standing()).toBe('STORED');
    expect(stored.getText('t').toString()).toBe('mine');
  });

  it('is away as soon as the browser says so, and comes again when that says so', () => {
    const { stored, standing } = enter();
    Server.last.open(stored);
    Server.last.store(stored);
    window.dispatchEvent(new Event('offline'));
    expect(standing()).toBe('AWAY');
    window.dispatchEvent(new Event('online'));
    Server.last.open(stored);
    Server.last.store(stored);
    expect(standing()).toBe('STORED');
    expect(Server.connections).toHaveLength(2);
  });

  it('tells who else is there, each once, as the server says it', () => {
    const { room } = enter();
    Server.last.open(new Y.Doc());
    const states = [
      { user: { id: 'p2', name: 'Manager', municipality: 'Ajax' }, cursor: null },
      { user: { id: 'p2', name: 'Manager', municipality: 'Ajax' }, cursor: null },
      { cursor: null },
    ];
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, states.length);
    states.forEach((state, index) => {
      encoding.writeVarUint(encoder, 100 + index);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, JSON.stringify(state));
    });
    Server.last.say(1, encoding.toUint8Array(encoder));
    expect(room.now().others).toEqual([
      { id: 'p2', name: 'Manager', municipality: 'Ajax', colour: expect.any(Number) },
    ]);
  });
});
