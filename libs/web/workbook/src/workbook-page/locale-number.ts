/**
 * Reads a number as people type it: in English `1,234.5`, in French `1 234,5`, and in both the plain `1234.5`.
 * A single comma followed by other than three digits is a decimal comma in either language. Null: not a number.
 */
export function parseLocaleNumber(text: string, locale: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^\u2212/, '-');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(bare)) return null;
  const plain = withDecimalPoint(bare, locale.startsWith('fr'));
  return plain === null ? null : Number(plain);
}

function withDecimalPoint(text: string, french: boolean): string | null {
  if (/^-?(\d+\.?\d*|\.\d+)$/.test(text)) return text;
  if (french) return /^-?\d*,\d*$/.test(text) ? text.replace(',', '.') : null;
  if (/^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return text.replaceAll(',', '');
  return /^-?\d*,\d*$/.test(text) ? text.replace(',', '.') : null;
}
