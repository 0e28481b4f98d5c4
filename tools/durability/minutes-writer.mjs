import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { TextClient } from '../measure/text-client.mjs';

/** Of so many keystrokes one takes away the one before it. */
const TAKEN_BACK = 7;

/**
 * Somebody who writes in minutes without end, a word that stands nowhere else with each keystroke; and goes on at another
 * process when the one they are at is gone.
 */
export class MinutesWriter {
  /** @type {TextClient} */
  client;
  /** Words that were written, and those of them that were taken away again. */
  typed = new Set();
  removed = new Set();
  #over = false;

  /**
   * @param {string} name one letter, with which the words begin
   * @param {string} cookie
   * @param {string} path of the text
   */
  constructor(name, cookie, path) {
    this.name = name;
    this.cookie = cookie;
    this.path = path;
    this.client = new TextClient('', {});
  }

  /**
   * Writes until it is told to stop.
   *
   * @param {() => string | undefined} nextUrl of a process that serves at present, the own one before others
   */
  async write(nextUrl) {
    while (!this.#over) {
      if (!this.client.isOpen) await this.#connect(nextUrl());
      this.#type();
      await pause(10 + Math.random() * 40);
    }
    while (!this.client.isSettled) {
      if (!this.client.isOpen) await this.#connect(nextUrl());
      await pause(10);
    }
  }

  stop() {
    this.#over = true;
  }

  /** What is known to be stored: words, and `-` before one that was taken away. */
  get acknowledged() {
    return this.client.acknowledged;
  }

  /** @param {string | undefined} url */
  async #connect(url) {
    if (url === undefined) return;
    this.client.address = `${url.replace('http', 'ws')}${this.path}`;
    this.client.headers = { cookie: this.cookie, origin: url };
    await this.client.connect();
    if (this.client.status !== undefined)
      throw new Error(`the minutes are refused with ${this.client.status}`);
  }

  /** At the end of the one paragraph all write in; offline as well, as soon as the text has been there once. */
  #type() {
    const text = textIn(this.client.doc);
    if (!text) return;
    const number = this.typed.size;
    const last = `${this.name}${number - 1}.`;
    if (number % TAKEN_BACK === 1 && !this.removed.has(last)) {
      const at = String(text).lastIndexOf(last);
      if (at < 0) throw new Error(`“${last}”, written a moment ago, is not in the page’s own text`);
      text.delete(at, last.length);
      this.removed.add(last);
      this.client.mark(`-${last}`);
      return;
    }
    const word = `${this.name}${number}.`;
    this.typed.add(word);
    text.insert(text.length, word);
    this.client.mark(word);
  }
}

/**
 * The words of the paragraph in which all write: the first that has any.
 *
 * @param {Y.Doc} doc
 * @returns {Y.XmlText | undefined}
 */
export function textIn(doc) {
  for (const node of doc.getXmlFragment('default').createTreeWalker(() => true))
    if (
      node instanceof Y.XmlText &&
      node.parent instanceof Y.XmlElement &&
      node.parent.nodeName === 'paragraph'
    )
      return node;
  return undefined;
}
