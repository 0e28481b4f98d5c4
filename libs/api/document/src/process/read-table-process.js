/**
 * Reads one table that somebody sent, and ends: the file comes in, its rows go out as JSON, or the name of what is wrong with
 * it. A process of its own, because nobody knows what a stranger's file does to who reads it: it can be ended here, and its
 * memory is its own. Plain JavaScript, so that it runs as it stands, in specs too.
 */
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';

const MOST = {
  parts: 200,
  /** Of what is unpacked, in bytes. */
  part: 8 * 2 ** 20,
  whole: 24 * 2 ** 20,
  rows: 1_000,
  columns: 100,
  /** Of one cell, in characters. */
  cell: 5_000,
  /** Of elements within each other. */
  depth: 40,
};

class Fault extends Error {}
/** @type {(wrong: boolean, name: string) => void} */
const refuseIf = (wrong, name) => {
  if (wrong) throw new Fault(name);
};

try {
  const bytes = await buffer(process.stdin);
  const isArchive = bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50;
  const rows = isArchive ? await rowsOfWorkbook(bytes) : await rowsOfText(bytes);
  process.stdout.end(JSON.stringify({ rows: checkedRows(rows) }));
} catch (error) {
  process.stdout.end(JSON.stringify({ fault: error instanceof Fault ? error.message : 'BROKEN' }));
}

/** @param {Buffer} bytes */
async function rowsOfText(bytes) {
  refuseIf(bytes.includes(0), 'NOT_A_TABLE');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('NOT_UTF8');
  }
  refuseIf(/^\s*</.test(text), 'NOT_A_TABLE');
  checkText(text);
  const { parseCsv, detectDelimiter } = await import('hucre/csv');
  return parseCsv(text, { delimiter: detectDelimiter(text), unescapeFormulae: true, maxRows: MOST.rows + 2 });
}

/**
 * What would take its reader much memory is refused before: lines, cells, and cells without end.
 * @param {string} text
 */
function checkText(text) {
  let [lines, cells, length] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const [isLine, isCell] = [code === 10, code === 44 || code === 59 || code === 9];
    length = isLine || isCell ? 0 : length + 1;
    if (isLine) lines += 1;
    if (isCell) cells += 1;
    refuseIf(length > 2 * MOST.cell || cells > MOST.rows * MOST.columns, 'TOO_LARGE');
    refuseIf(lines > 20 * MOST.rows, 'TOO_MANY_ROWS');
  }
}

/** @param {Buffer} bytes */
async function rowsOfWorkbook(bytes) {
  const parts = partsOf(bytes);
  const names = parts.map(({ name }) => name.toLowerCase());
  refuseIf(!names.includes('xl/workbook.xml'), 'NOT_A_TABLE');
  refuseIf(
    names.some((name) => /vbaproject|macrosheets|activex|embeddings|externallinks/.test(name)),
    'ACTIVE',
  );
  let whole = 0;
  for (const part of parts) {
    const content = unpacked(bytes, part);
    whole += content.length;
    refuseIf(whole > MOST.whole, 'TOO_LARGE');
    if (/\.(xml|rels)$/i.test(part.name)) checkXml(part.name, content);
  }
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: MOST.rows + 2 });
  return sheets[0]?.rows ?? [];
}

/**
 * The parts of an archive, by its directory.
 * @typedef {{ name: string, method: number, packed: number, size: number, start: number }} Part
 * @param {Buffer} bytes
 */
function partsOf(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  refuseIf(end < 0 || end + 22 > bytes.length, 'CUT');
  const count = bytes.readUInt16LE(end + 10);
  refuseIf(count > MOST.parts, 'TOO_LARGE');
  /** @type {Part[]} */
  const parts = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    refuseIf(at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50, 'CUT');
    const [method, packed, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    refuseIf((bytes.readUInt16LE(at + 8) & 1) === 1, 'LOCKED');
    refuseIf(/^[/\\]|\\|(^|\/)\.\.(\/|$)|^[a-z]:|[\x00-\x1f]/i.test(name), 'NAME');
    refuseIf(method !== 0 && method !== 8, 'BROKEN');
    refuseIf(size > MOST.part, 'TOO_LARGE');
    refuseIf(
      parts.some((part) => part.name === name),
      'BROKEN',
    );
    parts.push({ name, method, packed, size, start: bytes.readUInt32LE(at + 42) });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/**
 * Never more than its directory says.
 * @param {Buffer} bytes
 * @param {Part} part
 */
function unpacked(bytes, { method, packed, size, start }) {
  refuseIf(start + 30 > bytes.length || bytes.readUInt32LE(start) !== 0x04034b50, 'CUT');
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  refuseIf(from + packed > bytes.length, 'CUT');
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new Fault(code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'BROKEN');
  }
}

/** @param {string} name @param {Buffer} content */
function checkXml(name, content) {
  refuseIf(content.includes(0), 'BROKEN');
  const text = content.toString('latin1');
  refuseIf(/<!(DOCTYPE|ENTITY)/i.test(text), 'ENTITIES');
  refuseIf(
    /\.rels$/i.test(name) && /TargetMode\s*=\s*["']External/i.test(text) && !/hyperlink/i.test(text),
    'ACTIVE',
  );
  if (/xl\/worksheets\//i.test(name)) {
    refuseIf(/<(?:\w+:)?f[\s>/]/.test(text), 'FORMULAS');
    refuseIf((text.match(/<(?:\w+:)?row[\s>/]/g) ?? []).length > MOST.rows + 1, 'TOO_MANY_ROWS');
  }
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    refuseIf(depth > MOST.depth, 'TOO_DEEP');
  }
}

/** @param {readonly (readonly unknown[])[]} rows */
function checkedRows(rows) {
  refuseIf(rows.length > MOST.rows + 1, 'TOO_MANY_ROWS');
  return rows.map((row) => {
    refuseIf(row.length > MOST.columns, 'TOO_LARGE');
    return row.map((cell) => {
      const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
      refuseIf(text.length > MOST.cell, 'TOO_LARGE');
      refuseIf(
        /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text) || /\p{Surrogate}/u.test(text),
        'CHARACTERS',
      );
      return text;
    });
  });
}
