const FORMULA_START = /^[=+\-@\t\r]/;
/** A figure in any locale's writing, with thin or hard spaces between thousands. */
const PLAIN_NUMBER = /^[+-]?\d[\d .,\u00a0\u202f]*%?$/;

/** A spreadsheet would run a text that starts like a formula; an apostrophe keeps it a text. */
function harmless(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function field(cell: string | number | null): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values by RFC 4180, one line a row; null is an empty field, never a zero. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
