import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { TableReader } from './table-reader.js';

const reader = new TableReader({ enter: () => Promise.resolve(() => undefined) });
const csv = (text: string | Uint8Array) => reader.read(Buffer.from(text));

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says that it unpacks to. */
  readonly said?: number;
  readonly flags?: number;
}

/** An archive of these parts, sound but for what a spec makes wrong. */
function archive(parts: readonly Part[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, said, flags = 0 } of parts) {
    const whole = Buffer.from(content);
    const packed = deflateRawSync(whole);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(said ?? whole.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(said ?? whole.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const WORKBOOK = { name: 'xl/workbook.xml', content: '<workbook/>' };
const sheet = (content: string | Buffer, said?: number): Part[] => [
  WORKBOOK,
  { name: 'xl/worksheets/sheet1.xml', content, ...(said !== undefined && { said }) },
];

describe('a table that somebody sends', () => {
  it('is read as texts, of an .xlsx and of a .csv with commas or semicolons', async () => {
    const rows = [
      ['Number', 'Requirement'],
      ['REQ-A', 'It shall; yes'],
    ];
    expect(await reader.read(await writeXlsx({ sheets: [{ name: 'One', rows }] }))).toEqual({ rows });
    expect(await csv('\uFEFFNumber,Requirement\r\nREQ-A,It shall; yes\r\n')).toEqual({ rows });
    expect(await csv('Number;Requirement\nREQ-A;"It shall; yes"')).toEqual({ rows });
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['a bomb that says how large it is', 'TOO_LARGE', () => archive(sheet(Buffer.alloc(200_000_000)))],
    ['a bomb that says it is small', 'TOO_LARGE', () => archive(sheet(Buffer.alloc(200_000_000), 1000))],
    [
      'a bomb of many parts',
      'TOO_LARGE',
      () => archive(Array.from({ length: 5000 }, (_, at) => ({ name: `a${at}`, content: '' }))),
    ],
    [
      'a bomb in pieces',
      'TOO_LARGE',
      () =>
        archive([
          WORKBOOK,
          ...Array.from({ length: 9 }, (_, at) => ({ name: `${at}.bin`, content: Buffer.alloc(8_000_000) })),
        ]),
    ],
    [
      'an external entity',
      'ENTITIES',
      () => archive(sheet('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')),
    ],
    [
      'entities within each other',
      'ENTITIES',
      () => archive(sheet('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>')),
    ],
    ['an entity in UTF-16', 'BROKEN', () => archive(sheet(Buffer.from('\uFEFF<!DOCTYPE a>', 'utf16le')))],
    ['macros', 'ACTIVE', () => archive([WORKBOOK, { name: 'xl/vbaProject.bin', content: 'x' }])],
    [
      'links to other files',
      'ACTIVE',
      () => archive([WORKBOOK, { name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }]),
    ],
    [
      'a name that leaves its folder',
      'NAME',
      () => archive([WORKBOOK, { name: '../../etc/passwd', content: 'x' }]),
    ],
    ['a name from the root', 'NAME', () => archive([WORKBOOK, { name: '/etc/passwd', content: 'x' }])],
    ['a lock', 'LOCKED', () => archive([{ ...WORKBOOK, flags: 1 }])],
    ['200,000 rows', 'TOO_MANY_ROWS', () => archive(sheet('<row/>'.repeat(200_000)))],
    ['formulas', 'FORMULAS', () => archive(sheet('<row><c><f>HYPERLINK("x")</f></c></row>'))],
    ['elements within each other without end', 'TOO_DEEP', () => archive(sheet('<a>'.repeat(500_000)))],
    [
      'a part cut off',
      'CUT',
      async () => {
        const whole = Buffer.from(await writeXlsx({ sheets: [{ name: 'One', rows: [['a']] }] }));
        return whole.subarray(0, whole.length / 2);
      },
    ],
    [
      'another kind of archive',
      'NOT_A_TABLE',
      () => archive([{ name: 'word/document.xml', content: '<a/>' }]),
    ],
    ['two parts of one name', 'BROKEN', () => archive([WORKBOOK, WORKBOOK])],
    ['a sheet of nonsense', 'BROKEN', () => archive(sheet('nonsense'))],
  ])('is refused as an .xlsx with %s: %s', async (_, fault, made) => {
    expect(await reader.read(await made())).toEqual({ fault });
  });

  it.each<[string, string, () => string | Uint8Array]>([
    ['200,000 rows', 'TOO_MANY_ROWS', () => 'a,b\n'.repeat(200_000)],
    ['NUL characters', 'NOT_A_TABLE', () => 'a,\0b'],
    ['control characters', 'CHARACTERS', () => 'a,\u0001b'],
    ['another encoding', 'NOT_UTF8', () => Buffer.from('Numéro', 'latin1')],
    ['a page of the web', 'NOT_A_TABLE', () => '<html><script>alert(1)</script>'],
    ['a cell without end', 'TOO_LARGE', () => `"${'a'.repeat(4_000_000)}`],
    ['a million columns', 'TOO_LARGE', () => ','.repeat(1_000_000)],
  ])('is refused as a .csv with %s: %s', async (_, fault, made) => {
    expect(await csv(made())).toEqual({ fault });
  });
});
