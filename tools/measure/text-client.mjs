import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/**
 * A page that has a text open with others, without the page: it speaks the same protocol, and counts what it is told is
 * stored. What it wrote while it is away goes out when it comes again.
 */
export class TextClient {
  doc = new Y.Doc();
  /** Of the updates sent on this connection, how many answers are to come, and how many have. */
  sent = 0;
  stored = 0;
  /** @type {number | undefined} how the connection ended */
  code;
  /** @type {number | undefined} the answer's status, where there is no connection */
  status;
  synced = false;
  /** @type {Map<number, any>} what others say of themselves, by client */
  present = new Map();
  /** @type {{ client: number, clock: number }[]} what it was told is stored, word by word */
  told = [];
  /** @type {string[]} what was marked and is known to be stored, in that order */
  acknowledged = [];
  /** @type {{ what: string, at: number }[]} with how many answers it takes, on this connection */
  #marks = [];
  /** Whether all that was written goes out as it is written: what was written before has. */
  #joined = false;
  /** @type {WebSocket | undefined} */
  #socket;
  /** @type {(() => void)[]} */
  #waiting = [];

  /**
   * @param {string} address of the text: `ws://…/texts/<kind>/<id>?v=1`
   * @param {Record<string, string>} headers as a browser sends them: `cookie` and `origin`
   */
  constructor(address, headers) {
    this.address = address;
    this.headers = headers;
    this.doc.on('update', (/** @type {Uint8Array} */ update, /** @type {unknown} */ origin) => {
      if (origin !== this) this.sendUpdate(update);
    });
  }

  get fragment() {
    return this.doc.getXmlFragment('default');
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Whether everything that was written is known to be stored. */
  get isSettled() {
    return this.isOpen && this.synced && this.stored === this.sent;
  }

  /** Resolves once it has all there is, or where it is refused. */
  connect() {
    this.code = this.status = undefined;
    this.sent = this.stored = 0;
    this.synced = this.#joined = false;
    for (const mark of this.#marks) mark.at = Infinity;
    const socket = new WebSocket(this.address, { headers: this.headers });
    this.#socket = socket;
    socket.binaryType = 'nodebuffer';
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_, response) => {
      this.status = response.statusCode;
      this.code ??= 1006;
      response.resume();
      socket.terminate();
      this.#wake();
    });
    socket.on('open', () => {
      this.#send([0, 0, Y.encodeStateVector(this.doc)]);
      this.#wake();
    });
    socket.on('message', (bytes) => {
      if (socket === this.#socket) this.#hear(/** @type {Buffer} */ (bytes));
      this.#wake();
    });
    socket.on('close', (code) => {
      if (socket !== this.#socket) return;
      this.code ??= code;
      this.synced = this.#joined = false;
      this.#wake();
    });
    return this.until(() => this.synced || this.code !== undefined);
  }

  /** @param {Uint8Array} update */
  sendUpdate(update) {
    if (!this.isOpen || !this.#joined) return;
    this.sent += answersTo(update);
    this.#send([0, 2, update]);
  }

  /**
   * Remembers what was just written, until it is known to be stored.
   *
   * @param {string} what
   */
  mark(what) {
    this.#marks.push({ what, at: this.#joined ? this.sent : Infinity });
  }

  /** @param {Uint8Array} bytes any */
  sendRaw(bytes) {
    this.#socket?.send(bytes);
  }

  /**
   * Says where it is, and what else it is given.
   *
   * @param {object | null} state
   * @param {number} clock
   * @param {number} [client]
   */
  say(state, clock, client = this.doc.clientID) {
    const inner = encoding.createEncoder();
    encoding.writeVarUint(inner, 1);
    encoding.writeVarUint(inner, client);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, JSON.stringify(state));
    this.#send([1, encoding.toUint8Array(inner)]);
  }

  close() {
    this.#socket?.close();
  }

  /** The connection is gone, and nobody was told. */
  cut() {
    this.#socket?.terminate();
  }

  /** Nothing is read any more. */
  pause() {
    this.#socket?.pause();
  }

  /**
   * Resolves when this holds.
   *
   * @param {() => boolean} condition
   * @param {number} [milliseconds]
   */
  async until(condition, milliseconds = 10_000) {
    const deadline = Date.now() + milliseconds;
    while (!condition()) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`it did not come to that: ${condition}, ${this.code ?? this.status ?? 'open'}`);
      await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 50));
        this.#waiting.push(() => (clearTimeout(timer), resolve()));
      });
    }
  }

  #wake() {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** @param {(number | Uint8Array)[]} parts */
  #send(parts) {
    const encoder = encoding.createEncoder();
    for (const part of parts)
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    if (this.isOpen) this.#socket?.send(encoding.toUint8Array(encoder));
  }

  /** @param {Buffer} bytes */
  #hear(bytes) {
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readVarUint(decoder);
    if (kind === 4) {
      this.stored += 1;
      this.told.push({ client: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) });
      while ((this.#marks[0]?.at ?? Infinity) <= this.stored)
        this.acknowledged.push(/** @type {{ what: string }} */ (this.#marks.shift()).what);
    } else if (kind === 1) this.#meet(decoding.readVarUint8Array(decoder));
    else if (kind === 0) {
      const part = decoding.readVarUint(decoder);
      const content = decoding.readVarUint8Array(decoder);
      if (part === 0) {
        // What it has and the server has not.
        const update = Y.encodeStateAsUpdate(this.doc, content);
        this.sent += answersTo(update);
        this.#joined = true;
        for (const mark of this.#marks) mark.at = Math.min(mark.at, this.sent);
        this.#send([0, 1, update]);
      } else {
        Y.applyUpdate(this.doc, content, this);
        if (part === 1) this.synced = true;
      }
    }
  }

  /** @param {Uint8Array} update */
  #meet(update) {
    const decoder = decoding.createDecoder(update);
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const client = decoding.readVarUint(decoder);
      decoding.readVarUint(decoder);
      const state = JSON.parse(decoding.readVarString(decoder));
      if (state === null) this.present.delete(client);
      else this.present.set(client, state);
    }
  }
}

/**
 * How often it is said of an update that it is stored: for each client of which it has something, once where it has none.
 *
 * @param {Uint8Array} update
 */
function answersTo(update) {
  try {
    return new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client)).size || 1;
  } catch {
    return 1;
  }
}
