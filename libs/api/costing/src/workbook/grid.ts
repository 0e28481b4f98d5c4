import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';

/** A cell that is computed, with what it comes to where that is known. */
export interface Formula {
  readonly formula: string;
  readonly result?: number | string | null;
}

const MONEY = '#,##0.00;[Red]-#,##0.00';
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const STYLES = {
  title: { font: { bold: true, size: 14 } },
  other: { font: { italic: true, color: { rgb: '5A6472' } } },
  note: { alignment: { wrapText: true, vertical: 'top' } },
  head: HEAD,
  text: {},
  number: { numFmt: 'General' },
  money: { numFmt: MONEY },
  total: { numFmt: MONEY, font: { bold: true } },
  input: {
    numFmt: 'General',
    protection: { locked: false },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
  },
  moneyInput: {
    numFmt: MONEY,
    protection: { locked: false },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
  },
} satisfies Record<string, CellStyle>;

export type Look = keyof typeof STYLES;

/** Letters of a column, from 0 on: 0 is A, 26 is AA. */
export function column(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : column(Math.floor(at / 26) - 1) + column(at % 26);
}

/** A cell by column and row, from 0 on, both held fast: 0, 4 is $A$5. */
export const cell = (at: number, row: number): string => `$${column(at)}$${String(row + 1)}`;

/** Cells of one row, or of one column, both ends included. */
export const range = (from: string, to: string): string => `${from}:${to}`;

/**
 * One sheet as it is filled, all of it protected but what somebody is to type. A text is written as a text, whatever it
 * begins with: only what is given as a formula is one.
 */
export class Grid {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly validations: DataValidation[] = [];
  private readonly widths: number[] = [];

  /** @param name of the sheet, without signs that a reference would have to escape beyond quotes */
  constructor(
    readonly name: string,
    private readonly frozen: { readonly rows: number; readonly columns: number },
  ) {}

  put(at: number, row: number, value: CellValue | Formula, look: Look = 'text'): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row];
    while (line.length <= at) line.push(null);
    const key = `${String(row)},${String(at)}`;
    if (isFormula(value)) {
      this.cells.set(key, {
        formula: value.formula,
        formulaResult: value.result ?? undefined,
        style: STYLES[look],
      });
      return;
    }
    line[at] = value;
    this.cells.set(key, { value, style: STYLES[look] });
  }

  /** Titles in both languages, the reader's first. */
  title([own, other]: readonly [string, string]): void {
    this.put(0, 0, own, 'title');
    this.put(0, 1, other, 'other');
  }

  heads(row: number, from: number, heads: readonly (string | Formula)[]): void {
    heads.forEach((head, at) => this.put(from + at, row, head, 'head'));
  }

  check(validation: DataValidation): void {
    this.validations.push({ showErrorMessage: true, allowBlank: true, ...validation });
  }

  width(at: number, width: number): void {
    this.widths[at] = width;
  }

  /** A reference to cells of this sheet from any other. */
  ref(cells: string): string {
    return `'${this.name}'!${cells}`;
  }

  sheet(): WriteSheet {
    const columns = Array.from({ length: Math.max(0, ...this.rows.map((row) => row.length)) }, (_, at) => ({
      width: this.widths[at] ?? 15,
    }));
    return {
      name: this.name,
      rows: this.rows,
      cells: this.cells,
      columns,
      freezePane: this.frozen,
      protection: { sheet: true, formatColumns: true },
      pageSetup: {
        paperSize: 'letter',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      ...(this.validations.length > 0 && { dataValidations: this.validations }),
    };
  }
}

const isFormula = (value: CellValue | Formula): value is Formula =>
  typeof value === 'object' && value !== null && 'formula' in value;
