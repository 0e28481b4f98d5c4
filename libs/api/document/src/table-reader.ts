import { runProgram } from './process/run-task.js';
import type { Line } from './document-writer.js';
import { DocumentTrouble } from './process/document-trouble.js';

/** Why a table is not read, as its process says it. */
export const TABLE_FAULTS = [
  'NOT_A_TABLE',
  'NOT_UTF8',
  'BROKEN',
  'CUT',
  'LOCKED',
  'NAME',
  'ACTIVE',
  'ENTITIES',
  'FORMULAS',
  'TOO_DEEP',
  'TOO_LARGE',
  'TOO_MANY_ROWS',
  'CHARACTERS',
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

export type ReadTable = { readonly rows: readonly (readonly string[])[] } | { readonly fault: TableFault };

/** Together with the process itself well under what a server has to spare for one file. */
const LIMITS = { milliseconds: 10_000, memoryBytes: 190 * 2 ** 20, fileBytes: 8 * 2 ** 20 };

/** Reads tables that people send, an .xlsx or a .csv, each in a process of its own. */
export class TableReader {
  constructor(private readonly line: Line) {}

  /**
   * The rows of its first sheet as texts, or why there are none.
   * @throws DocumentTrouble BUSY, LEFT, FAILED
   */
  async read(content: Uint8Array, left?: AbortSignal): Promise<ReadTable> {
    const leave = await this.line.enter();
    if (!leave) throw new DocumentTrouble('BUSY');
    try {
      const program = new URL('./process/read-table-process.js', import.meta.url);
      const said = await runProgram(program, content, LIMITS, left);
      return JSON.parse(said.toString('utf8')) as ReadTable;
    } catch (error) {
      const spent =
        error instanceof DocumentTrouble && (error.fault === 'SPENT' || error.fault === 'TOO_LARGE');
      if (spent) return { fault: 'TOO_LARGE' };
      throw error;
    } finally {
      leave();
    }
  }
}
