import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { SentUpdates } from './sent-updates.js';

/** A document whose updates are sent as they are made. */
function writing() {
  const sent = new SentUpdates();
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => sent.sent(update));
  return { sent, doc, text: doc.getText('t'), client: doc.clientID };
}

describe('what was sent and is not stored yet', () => {
  it('is open until the server says that the client is stored as far as it wrote', () => {
    const { sent, text, client } = writing();
    text.insert(0, 'ab');
    text.insert(2, 'c');
    sent.stored(client, 2);
    expect(sent.isEmpty).toBe(false);
    sent.stored(client, 3);
    expect(sent.isEmpty).toBe(true);
  });

  it('is open for a deletion too, which counts for no client', () => {
    const { sent, text, client } = writing();
    text.insert(0, 'ab');
    text.delete(0, 1);
    sent.stored(client, 2);
    expect(sent.isEmpty).toBe(false);
    sent.stored(0, 0);
    expect(sent.isEmpty).toBe(true);
  });

  it('knows a deletion stored when what was written after it is', () => {
    const { sent, text, client } = writing();
    text.insert(0, 'ab');
    text.delete(0, 1);
    text.insert(0, 'x');
    sent.stored(client, 3);
    expect(sent.isEmpty).toBe(true);
  });

  it('takes one word for each of two deletions', () => {
    const { sent, text, client } = writing();
    text.insert(0, 'abc');
    sent.stored(client, 3);
    text.delete(0, 1);
    text.delete(0, 1);
    sent.stored(0, 0);
    expect(sent.isEmpty).toBe(false);
    sent.stored(0, 0);
    expect(sent.isEmpty).toBe(true);
  });

  it('is not changed by what is said of somebody else', () => {
    const { sent, text, client } = writing();
    text.insert(0, 'a');
    sent.stored(client + 1, 99);
    expect(sent.isEmpty).toBe(false);
  });
});
