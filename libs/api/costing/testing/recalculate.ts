import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * LibreOffice with its spreadsheet, where it is on this machine (one elsewhere is named by SOFFICE); null elsewhere. A
 * machine may have its word processor alone.
 */
export const soffice =
  process.env.SOFFICE ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((program) => existsSync(program) && hasCalc(dirname(realpathSync(program)))) ??
  null;

function hasCalc(folder: string): boolean {
  return ['libsclo.so', '../Frameworks/libsclo.dylib'].some((library) => existsSync(join(folder, library)));
}

/** A profile of its own that computes every formula anew when a file is opened, whatever figures stand in it. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Commas, quotes, UTF-8, values as they are and not as they are shown, every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The sheets of a workbook after LibreOffice computed it anew, by name, as rows of texts. */
export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Has LibreOffice compute workbooks anew, all in one run. */
export async function recalculate(
  workbooks: readonly Buffer[],
  sheets: readonly string[],
): Promise<readonly Sheets[]> {
  if (!soffice) throw new Error('there is no LibreOffice here');
  const folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
  try {
    const profile = join(folder, 'profile', 'user');
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, 'registrymodifications.xcu'), ALWAYS);
    const files = workbooks.map((_, at) => join(folder, `w${String(at)}.xlsx`));
    await Promise.all(files.map((file, at) => writeFile(file, workbooks[at])));
    await promisify(execFile)(
      soffice,
      [
        '--headless',
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--convert-to',
        CSV,
        '--outdir',
        folder,
      ].concat(files),
      { maxBuffer: 10_000_000, timeout: 300_000 },
    );
    return await Promise.all(
      files.map(async (_, at) => {
        const read = sheets.map(async (name) => {
          const text = await readFile(join(folder, `w${String(at)}-${name}.csv`), 'utf8');
          return [name, rowsOf(text)] as const;
        });
        return new Map(await Promise.all(read));
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  // What follows the last line end is no row.
  return rows.slice(0, -1);
}
