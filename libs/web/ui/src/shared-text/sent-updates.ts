import * as Y from 'yjs';

/** The clients that an update has something of, with the clock that each comes to; none where it only deletes. */
type Clients = ReadonlyMap<number, number>;

/**
 * What was sent and is not stored yet, in the order in which it was sent. The server stores in that order and says of each
 * update, per client, up to where it is stored; of one that only deletes it names no client.
 */
export class SentUpdates {
  private open: Clients[] = [];

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  sent(update: Uint8Array): void {
    this.open.push(clientsOf(update));
  }

  /** @param client 0 where the update had nothing of any client */
  stored(client: number, clock: number): void {
    const isStored = (clients: Clients) =>
      client === 0 ? clients.size === 0 : (clients.get(client) ?? Infinity) <= clock;
    // What was sent before it is stored as well. Of deletions each is said for itself, hence the first.
    const last = client === 0 ? this.open.findIndex(isStored) : this.open.findLastIndex(isStored);
    this.open = this.open.slice(last + 1);
  }

  /** The connection is gone: all that the server lacks is sent anew with the next. */
  forget(): void {
    this.open = [];
  }
}

function clientsOf(update: Uint8Array): Clients {
  const clients = new Map<number, number>();
  for (const { id, length } of Y.decodeUpdate(update).structs)
    clients.set(id.client, Math.max(id.clock + length, clients.get(id.client) ?? 0));
  return clients;
}
