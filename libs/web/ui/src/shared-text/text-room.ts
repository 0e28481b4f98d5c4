import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { endingOf, type Ending } from './close-codes.js';
import { PersonColours } from './person-colours.js';
import { SentUpdates } from './sent-updates.js';
import { standingOf, type TextStanding } from './standing-of.js';

/** Which text: its kind, its id, and of what nodes this page thinks it is made. */
export interface TextAddress {
  readonly kind: string;
  readonly id: string;
  readonly schemaVersion: number;
}

/** Somebody else who has the text open, as the server says who they are. */
export interface OtherWriter {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly colour: number;
}

/** What a page shows of its connection to a text. */
export interface TextView {
  readonly standing: TextStanding;
  /** Something that was written here is not known to be stored. */
  readonly isUnsaved: boolean;
  /** The others, by their names. */
  readonly others: readonly OtherWriter[];
}

const SYNC = 0;
const STORED = 4;
/** Within SYNC: what the other lacks. */
const REST = 1;
/** A connection on which nothing was heard for half a minute is given up: something is asked more often. */
const ASK_EVERY = 20_000;
const LONGEST_WAIT = 5_000;

/**
 * A text that several write at once. What is written here stays in the document of this window until the server says that
 * it is stored, however often the connection breaks in between.
 */
export class TextRoom {
  readonly doc = new Y.Doc();
  readonly colours = new PersonColours();
  private readonly provider: WebsocketProvider;
  private readonly sent = new SentUpdates();
  private readonly listeners = new Set<() => void>();
  private hasCome = false;
  private ending: Ending | null = null;
  /** Written while there was no connection, or before it was lost and not said to be stored. */
  private waits = false;
  private view: TextView = { standing: 'CONNECTING', isUnsaved: false, others: [] };

  constructor(address: TextAddress, Socket: typeof WebSocket = WebSocket) {
    const { protocol, host } = window.location;
    this.provider = new WebsocketProvider(
      `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/texts/${address.kind}`,
      address.id,
      this.doc,
      {
        params: { v: String(address.schemaVersion) },
        disableBc: true,
        resyncInterval: ASK_EVERY,
        maxBackoffTime: LONGEST_WAIT,
        WebSocketPolyfill: Socket,
        shouldReconnect: ({ code }) => endingOf(code) === null,
      },
    );
    this.countWhatIsSent();
    this.provider.on('sync', (isSynced) => {
      this.hasCome ||= isSynced;
      this.tell();
    });
    this.provider.on('status', ({ status }) => {
      if (status === 'disconnected') this.lose();
      this.tell();
    });
    this.provider.on('closed', ({ code }) => {
      this.ending = endingOf(code);
      this.tell();
    });
    this.provider.awareness.on('change', () => this.tell());
    window.addEventListener('offline', this.pause);
    window.addEventListener('online', this.resume);
  }

  get awareness(): WebsocketProvider['awareness'] {
    return this.provider.awareness;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = (): TextView => this.view;

  /** Comes again after an end, with all that was written here. */
  comeAgain(): void {
    this.ending = null;
    this.provider.connect();
    this.tell();
  }

  leave(): void {
    window.removeEventListener('offline', this.pause);
    window.removeEventListener('online', this.resume);
    this.listeners.clear();
    this.provider.destroy();
    this.doc.destroy();
  }

  /** The browser says so long before a connection on which nothing comes is given up. */
  private readonly pause = (): void => this.provider.disconnect();

  private readonly resume = (): void => {
    if (this.ending === null) this.provider.connect();
  };

  private countWhatIsSent(): void {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this.provider) return;
      if (this.provider.wsconnected) this.sent.sent(update);
      else this.waits = true;
      this.tell();
    });
    const { messageHandlers } = this.provider;
    const sync = messageHandlers[SYNC]!;
    messageHandlers[SYNC] = (encoder, ...message) => {
      sync(encoder, ...message);
      const rest = restIn(encoding.toUint8Array(encoder));
      if (rest === null) return;
      // The server asked what it lacks: from here on its answers say of all of it that it is stored.
      this.sent.sent(rest);
      this.waits = false;
      this.tell();
    };
    messageHandlers[STORED] = (_encoder, decoder) => {
      const client = decoding.readVarUint(decoder);
      this.sent.stored(client, decoding.readVarUint(decoder));
      this.tell();
    };
  }

  private lose(): void {
    this.waits ||= !this.sent.isEmpty;
    this.sent.forget();
  }

  private tell(): void {
    const { wsconnected: isConnected, synced: isSynced } = this.provider;
    const isUnsaved = this.waits || !this.sent.isEmpty;
    const { hasCome, ending } = this;
    const standing = standingOf({ hasCome, isConnected, isSynced, isUnsaved, ending });
    this.view = { standing, isUnsaved, others: this.others() };
    for (const listener of this.listeners) listener();
  }

  /** Each once, in however many windows; not what was not said by the server. */
  private others(): readonly OtherWriter[] {
    const byId = new Map<string, OtherWriter>();
    for (const [client, state] of this.awareness.getStates()) {
      const { user } = state as { user?: Partial<OtherWriter> };
      if (client === this.doc.clientID || user?.id === undefined) continue;
      const { id, name = '', municipality = '' } = user;
      byId.set(id, { id, name, municipality, colour: this.colours.of(id) });
    }
    return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
  }
}

/** The update in a message that answers what the server lacks; null in any other. */
function restIn(message: Uint8Array): Uint8Array | null {
  const decoder = decoding.createDecoder(message);
  if (!decoding.hasContent(decoder) || decoding.readVarUint(decoder) !== SYNC) return null;
  if (!decoding.hasContent(decoder) || decoding.readVarUint(decoder) !== REST) return null;
  return decoding.readVarUint8Array(decoder);
}
