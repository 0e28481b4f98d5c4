import type { Locale } from '@commonworks/api-platform';
import type { Requirement } from '@commonworks/domain-governance/requirements';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { COLUMNS } from './columns.js';
import { traceTable } from './trace-columns.js';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const SHEETS = {
  requirements: { en: 'Requirements', fr: 'Exigences' },
  trace: { en: 'Traceability', fr: 'Traçabilité' },
} as const;

/**
 * Requirements as a table to take along. No cell is a formula, whatever a person wrote: of an .xlsx all are texts, of a .csv
 * what a spreadsheet would compute has an apostrophe before it.
 */
export async function writeTable(
  requirements: readonly Requirement[],
  title: string,
  format: TableFormat,
  locale: Locale,
): Promise<Buffer> {
  const rows = [
    COLUMNS.map((column) => column.title[locale]),
    ...requirements.map((one) => COLUMNS.map((column) => column.read(one, locale))),
  ];
  if (format === 'csv') return Buffer.from(writeCsv(rows, { bom: true, escapeFormulae: true }), 'utf8');
  const trace = traceTable(requirements, locale);
  const bytes = await writeXlsx({
    properties: { title, creator: 'Commonworks' },
    sheets: [
      {
        name: SHEETS.requirements[locale],
        rows,
        columns: COLUMNS.map(({ width }) => ({ width })),
        freezePane: { rows: 1, columns: 1 },
      },
      {
        name: SHEETS.trace[locale],
        rows: trace,
        columns: (trace[0] ?? []).map(() => ({ width: 24 })),
        freezePane: { rows: 1 },
      },
    ],
  });
  return Buffer.from(bytes);
}
