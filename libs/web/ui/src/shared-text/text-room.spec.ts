/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { TextServer as Server } from '../../testing/text-server.js';
import { TextRoom } from './text-room.js';

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
