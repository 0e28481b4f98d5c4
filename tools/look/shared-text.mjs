import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * A node of a text, as the editor saves it.
 *
 * @typedef {{ type: string, text?: string, attrs?: Record<string, any>, content?: TextNode[] }} TextNode
 */

/**
 * @param {TextNode} node
 * @returns {Y.XmlElement | Y.XmlText}
 */
function typeOf({ type, text, attrs = {}, content = [] }) {
  if (type === 'text') return new Y.XmlText(text);
  const element = new Y.XmlElement(type);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  element.insert(0, content.map(typeOf));
  return element;
}

/** @param {...(number | Uint8Array)} parts */
function message(...parts) {
  const encoder = encoding.createEncoder();
  for (const part of parts)
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  return Buffer.from(encoding.toUint8Array(encoder));
}

/**
 * Somebody else who writes in it, with the cursor at its beginning.
 *
 * @param {Y.Doc} doc
 * @param {{ id: string, name: string, municipality: string }} user
 */
function presence(doc, user) {
  const first = /** @type {Y.XmlElement} */ (doc.getXmlFragment('default').get(0));
  const words = /** @type {Y.XmlText} */ (/** @type {Y.XmlElement} */ (first.get(1)).get(0));
  const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(words, 12));
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, 7);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, JSON.stringify({ user, cursor: { anchor: place, head: place } }));
  return message(1, encoding.toUint8Array(encoder));
}

/**
 * Answers in the place of the server that keeps a shared text. It stores nothing, and says so of everything.
 *
 * @param {import('@playwright/test').Page} page
 * @param {TextNode[]} content
 * @param {{ ends?: number, other?: { id: string, name: string, municipality: string } }} [options] the code with which the
 *   connection ends once the text is there; who else is there
 */
export async function shareText(page, content, { ends, other } = {}) {
  const doc = new Y.Doc();
  doc.getXmlFragment('default').insert(0, content.map(typeOf));
  await page.routeWebSocket(/\/texts\//, (socket) => {
    socket.onMessage((bytes) => {
      if (typeof bytes === 'string') return;
      const decoder = decoding.createDecoder(bytes);
      if (decoding.readVarUint(decoder) !== 0) return;
      const kind = decoding.readVarUint(decoder);
      const said = decoding.readVarUint8Array(decoder);
      if (kind !== 0) {
        const { structs } = Y.decodeUpdate(said);
        if (structs.length === 0) socket.send(message(4, 0, 0));
        for (const { id, length } of structs) socket.send(message(4, id.client, id.clock + length));
        return;
      }
      socket.send(message(0, 1, Y.encodeStateAsUpdate(doc, said)));
      socket.send(message(0, 0, Y.encodeStateVector(doc)));
      if (other) socket.send(presence(doc, other));
      if (ends !== undefined) setTimeout(() => void socket.close({ code: ends }), 300);
    });
  });
}
