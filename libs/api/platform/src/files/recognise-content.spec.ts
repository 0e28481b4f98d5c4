import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTENT_TYPES } from './content-type.js';
import { recogniseContent } from './recognise-content.js';
import { zipOf } from './zip.fixture.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'types-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const typeOf = async (bytes: Buffer | string, name = 'file') => {
  const path = join(folder, 'content');
  await writeFile(path, bytes);
  return recogniseContent(path, name);
};

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const office = (part: string, type: string, more: Record<string, string | Buffer> = {}) =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`,
    [part]: '<x/>',
    ...more,
  });
const open = (type: string, more: Record<string, string> = {}) =>
  zipOf({ mimetype: type, 'content.xml': '<x/>', ...more });
const DOCX = office('word/document.xml', CONTENT_TYPES.DOCX.type);
const ODS = open(CONTENT_TYPES.ODS.type);

/** The archive with one number of its list at the end changed: what it says of its first file. */
function relisted(archive: Buffer, at: number, value: number, bytes: 2 | 4): Buffer {
  const changed = Buffer.from(archive);
  const entry = changed.indexOf('PK\x01\x02', 0, 'latin1');
  if (bytes === 2) changed.writeUInt16LE(value, entry + at);
  else changed.writeUInt32LE(value, entry + at);
  return changed;
}

describe('the type of a content', () => {
  it.each([
    ['PDF', PDF],
    ['PNG', PNG],
    ['JPEG', JPEG],
    ['DOCX', DOCX],
    ['XLSX', office('xl/workbook.xml', CONTENT_TYPES.XLSX.type)],
    ['PPTX', office('ppt/presentation.xml', CONTENT_TYPES.PPTX.type)],
    ['ODT', open(CONTENT_TYPES.ODT.type)],
    ['ODS', ODS],
  ] as const)('is %s by its bytes, whatever it is called', async (kind, bytes) => {
    expect(await typeOf(bytes, 'holiday.exe')).toBe(CONTENT_TYPES[kind].type);
  });

  it.each([
    ['FIGURES.CSV', 'Service,Score\r\nParcs et loisirs,4\r\n', 'text/csv'],
    ['marked.csv', '\ufeffService;Score\r\n', 'text/csv'],
    ['long.csv', `é${'a,'.repeat(70_000)}`, 'text/csv'],
    ['notes.txt', '# Réunion du conseil\n\t1 < 2\n', 'text/plain'],
  ])('of a text is told by its name: %s', async (name, text, type) => {
    expect(await typeOf(text, name)).toBe(type);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', 'EMPTY', '', 'a.csv'],
    ['a text of no kind', 'KIND', 'Service,Score\n', 'figures.tsv'],
    ['a drawing in SVG', 'KIND', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg'],
    ['a drawing that says it is a table', 'KIND', 'a,b\n<svg onload="x"><a>,</a></svg>', 'a.csv'],
    ['a page that says it is a text', 'KIND', ' <!doctype html><script>a,b</script>', 'a.txt'],
    ['a page that says it is a picture', 'KIND', '<html><body>a,b</body></html>', 'a.png'],
    ['a program', 'KIND', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a.pdf'],
    [
      'a program that says it is a text',
      'TEXT',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(9)]),
      'a.txt',
    ],
    ['a script', 'KIND', '#!/bin/sh\necho a,b\n', 'a.csv'],
    ['bytes that say they are a table', 'TEXT', Buffer.from([97, 44, 0, 98]), 'a.csv'],
    ['text in another encoding', 'TEXT', Buffer.from([0xe9, 0x2c, 0x61, 0x0a]), 'a.csv'],
    ['text cut within a character', 'TEXT', Buffer.from([97, 0xc3]), 'a.csv'],
    ['a bare archive', 'KIND', zipOf({ 'a.txt': 'a' }), 'a.docx'],
    ['an archive that was cut', 'BROKEN', DOCX.subarray(0, 60), 'a.docx'],
    ['a book', 'KIND', open('application/epub+zip'), 'a.odt'],
    ['an old office file', 'KIND', Buffer.from('d0cf11e0a1b11ae1'.padEnd(400, '0'), 'hex'), 'a.doc'],
    [
      'an office file with a password',
      'ENCRYPTED',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1'.padEnd(400, '0'), 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'a.docx',
    ],
    ['an archive with a password', 'ENCRYPTED', relisted(DOCX, 8, 1, 2), 'a.docx'],
    [
      'an open document with a password',
      'ENCRYPTED',
      open(CONTENT_TYPES.ODT.type, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      'a.odt',
    ],
    ['a locked PDF', 'ENCRYPTED', `${PDF.toString()}trailer << /Encrypt 5 0 R >>`, 'a.pdf'],
    [
      'macros under the name of a document without',
      'MACROS',
      office('word/document.xml', CONTENT_TYPES.DOCX.type, { 'word/vbaProject.bin': 'x' }),
      'a.docx',
    ],
    [
      'a document for macros',
      'MACROS',
      office('word/document.xml', 'application/vnd.ms-word.document.macroEnabled'),
      'a.docm',
    ],
    [
      'macros of Excel 4',
      'MACROS',
      office('xl/workbook.xml', CONTENT_TYPES.XLSX.type, { 'xl/macrosheets/sheet1.xml': '<x/>' }),
      'a.xlsx',
    ],
    [
      'macros of OpenDocument',
      'MACROS',
      open(CONTENT_TYPES.ODS.type, { 'Basic/Standard/a.xml': '' }),
      'a.ods',
    ],
    ['a list of contents twice', 'BROKEN', Buffer.concat([DOCX, DOCX.subarray(-22)]), 'a.docx'],
    ['an entry that is packed in a way of its own', 'BROKEN', relisted(DOCX, 10, 99, 2), 'a.docx'],
  ] as const)('%s: %s', async (_, reason, bytes, name) => {
    await expect(typeOf(bytes as Buffer, name)).rejects.toMatchObject({ reason });
  });

  it('an archive that would be a thousand times as large, before it costs anything', async () => {
    const bomb = office('xl/workbook.xml', CONTENT_TYPES.XLSX.type, { 'a.bin': Buffer.alloc(400_000_000) });
    const before = process.memoryUsage().rss;
    await expect(typeOf(bomb, 'a.xlsx')).rejects.toMatchObject({ reason: 'BOMB' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('one that says it is small and is not', async () => {
    const bomb = zipOf({
      'a.bin': Buffer.alloc(50_000_000),
      '[Content_Types].xml': `<Types><Override ContentType="${CONTENT_TYPES.XLSX.type}.main+xml"/></Types>`,
    });
    await expect(typeOf(relisted(bomb, 24, 10, 4), 'a.xlsx')).rejects.toMatchObject({ reason: 'BOMB' });
  });

  it('one whose bytes are said to be several files', async () => {
    const archive = zipOf({ '[Content_Types].xml': 'x'.repeat(99), 'a.bin': Buffer.alloc(9) });
    const second = archive.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    archive.writeUInt32LE(0, second + 42);
    await expect(typeOf(archive, 'a.xlsx')).rejects.toMatchObject({ reason: 'BROKEN' });
  });
});
