import type { WebSocket } from 'ws';
import type { TenantContext } from '../context/tenant-context.js';
import { CLOSE, type CloseCode } from './close-codes.js';
import type { TextRight } from './define-shared-text.js';
import { readMessage, type TextMessage } from './messages.js';
import type { Writer } from './presence.js';
import { readUpdate, type UpdateClients } from './read-update.js';

/** The person behind a connection as the session says now; null where it has ended. */
export type Authenticate = (options: { isUse: boolean }) => Promise<PersonContext | null>;
export type PersonContext = TenantContext & { readonly personId: string };

/** An update that was sent, not stored yet. */
export interface Waiting {
  readonly update: Uint8Array;
  readonly clients: UpdateClients;
}

/** Bytes of one message: an update may have 256 KiB. */
export const MOST_MESSAGE_BYTES = 256 * 1024;
/** What may wait to be stored before nothing more is read from the connection. */
const MOST_WAITING = { updates: 400, bytes: 2 * MOST_MESSAGE_BYTES };
/** What may wait to be read by the page before nobody is taken to read it. */
const MOST_UNREAD = 8 * 1024 * 1024;
/** Questions that are answered with all of the text; a page asks one when it comes. */
const QUESTIONS = { most: 30, within: 60_000 };
/** What a page says of where it is; more often is dropped, the last of it said a little later by the page itself. */
const PLACES = { most: 40, within: 1_000 };
/** A connection that is told to end and does not is cut. */
const PATIENCE = 2_000;

/** One page that has a text open. */
export class TextPage {
  /** Updates in the order in which they came. */
  private waiting: Waiting[] = [];
  private waitingBytes = 0;
  private isOpen = true;
  private answered = true;
  private readonly questions = new Rate(QUESTIONS);
  private readonly places = new Rate(PLACES);
  /** When it was last seen that the person may have the text open. */
  checkedAt = Date.now();

  constructor(
    private readonly socket: WebSocket,
    readonly writer: Writer,
    /** The person, as the session said last. */
    public ctx: PersonContext,
    public right: TextRight,
    readonly authenticate: Authenticate,
  ) {
    socket.binaryType = 'nodebuffer';
    // What is wrong with the connection is followed by its end.
    socket.on('error', () => undefined);
    socket.on('pong', () => (this.answered = true));
  }

  /** Begins to listen to the page. */
  listen(hear: (message: TextMessage) => void, gone: () => void): void {
    this.socket.on('message', (bytes: Buffer) => this.take(bytes, hear));
    this.socket.once('close', () => {
      this.isOpen = false;
      gone();
    });
    // Whoever left before this is not said to close.
    if (this.socket.readyState !== this.socket.OPEN) this.end(CLOSE.LATER);
  }

  get open(): boolean {
    return this.isOpen;
  }

  send(message: Uint8Array): void {
    if (!this.isOpen) return;
    this.socket.send(message, { binary: true });
    if (this.socket.bufferedAmount > MOST_UNREAD) this.cut();
  }

  /** Puts an update behind those that wait. @throws TextRefused */
  put(update: Uint8Array): void {
    if (!this.isOpen) return;
    this.waiting.push({ update, clients: readUpdate(update) });
    this.waitingBytes += update.length;
    if (this.waiting.length > MOST_WAITING.updates || this.waitingBytes > MOST_WAITING.bytes)
      this.socket.pause();
  }

  /** The updates to be stored next, in one. */
  takeWaiting(): Waiting[] {
    const taken: Waiting[] = [];
    let bytes = 0;
    for (const one of this.waiting) {
      bytes += one.update.length;
      if (taken.length > 0 && bytes > MOST_MESSAGE_BYTES) break;
      taken.push(one);
    }
    this.waiting = this.waiting.slice(taken.length);
    this.waitingBytes = this.waiting.reduce((sum, one) => sum + one.update.length, 0);
    if (this.socket.isPaused) this.socket.resume();
    return taken;
  }

  /** Of a page that is gone, what it had sent is stored all the same. */
  get hasWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Ends the connection and says why; nothing more is sent or heard. */
  end(code: CloseCode): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.waiting = [];
    this.socket.resume();
    this.socket.close(code);
    setTimeout(() => this.socket.terminate(), PATIENCE).unref();
  }

  /** Ends it at once. */
  cut(): void {
    this.isOpen = false;
    this.waiting = [];
    this.socket.terminate();
  }

  /** Resolves once the connection has ended. */
  ended(): Promise<void> {
    if (this.socket.readyState === this.socket.CLOSED) return Promise.resolve();
    return new Promise((resolve) => this.socket.once('close', () => resolve()));
  }

  /** Asks whether anybody is there; cuts where nobody was since the last time. */
  beat(): void {
    if (!this.answered) return this.cut();
    this.answered = false;
    if (this.isOpen) this.socket.ping();
  }

  private take(bytes: Buffer, hear: (message: TextMessage) => void): void {
    if (!this.isOpen) return;
    this.answered = true;
    try {
      const message = readMessage(bytes);
      if (message.kind === 'PRESENCE' && !this.places.allows()) return;
      const asksForMuch = message.kind === 'ASK' || message.kind === 'ASK_PRESENCE';
      if (asksForMuch && !this.questions.allows()) return this.end(CLOSE.LATER);
      hear(message);
    } catch {
      this.end(CLOSE.NOT_UNDERSTOOD);
    }
  }
}

/** Counts how often something is done. */
class Rate {
  private count = 0;
  private since = 0;

  constructor(private readonly limit: { readonly most: number; readonly within: number }) {}

  allows(now = Date.now()): boolean {
    if (now - this.since > this.limit.within) {
      this.since = now;
      this.count = 0;
    }
    this.count += 1;
    return this.count <= this.limit.most;
  }
}
