import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTENT_TYPES, contentTypeOf, ContentRefused } from './content-type.js';
import { zipOf } from './zip.fixture.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'types-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const typeOf = async (bytes: Buffer | string, name = 'file') => {
  const path = join(folder, 'content');
  await writeFile(path, bytes);
  return contentTypeOf(path, name);
};

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const office = (part: string, type: string) =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`,
    [part]: '<x/>',
  });
const DOCX = office('word/document.xml', CONTENT_TYPES.DOCX);
const XLSX = office('xl/workbook.xml', CONTENT_TYPES.XLSX);

describe('the type of a content', () => {
  it.each([
    ['PDF', PDF],
    ['PNG', PNG],
    ['JPEG', JPEG],
    ['DOCX', DOCX],
    ['XLSX', XLSX],
  ] as const)('is %s by its bytes, whatever it is called', async (kind, bytes) => {
    expect(await typeOf(bytes, 'holiday.exe')).toBe(CONTENT_TYPES[kind]);
  });

  it('is a table where a text is called one and reads as one', async () => {
    expect(await typeOf('Service,Score\r\nParcs et loisirs,4\r\n', 'FIGURES.CSV')).toBe('text/csv');
    expect(await typeOf(`é${'a,'.repeat(70_000)}`, 'long.csv')).toBe('text/csv');
    await expect(typeOf('Service,Score\n', 'figures.txt')).rejects.toThrow(ContentRefused);
  });
});

describe('what is refused', () => {
  it.each([
    ['a drawing in SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg'],
    ['a drawing that says it is a table', '<svg xmlns="http://www.w3.org/2000/svg"><a>,</a></svg>', 'a.csv'],
    ['a page that says it is a table', ' <!doctype html><script>a,b</script>', 'a.csv'],
    ['a page that says it is a picture', '<html><body>a,b</body></html>', 'a.png'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a.pdf'],
    ['a script', '#!/bin/sh\necho a,b\n', 'a.csv'],
    ['bytes that say they are a table', Buffer.from([97, 44, 0, 98]), 'a.csv'],
    ['text in another encoding', Buffer.from([0xe9, 0x2c, 0x61, 0x0a]), 'a.csv'],
    ['a bare archive', zipOf({ 'a.txt': 'a' }), 'a.docx'],
    ['nothing', '', 'a.csv'],
  ])('%s', async (_, bytes, name) => {
    await expect(typeOf(bytes, name)).rejects.toThrow(ContentRefused);
  });

  it('is told without unpacking: an archive that would be a thousand times as large costs nothing', async () => {
    const bomb = zipOf({ '[Content_Types].xml': '<Types/>', 'a.bin': Buffer.alloc(200_000_000) });
    const before = process.memoryUsage().rss;
    await expect(typeOf(bomb, 'a.xlsx')).rejects.toThrow(ContentRefused);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
