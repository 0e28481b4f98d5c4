const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/**
 * A formula as a person would write it: `it_staff / population * 1000` → "IT staff ÷ Population × 1 000".
 * @param words the name of a code, or null where it has none: its own letters then stand in
 * @param number writes a figure in the reader's locale
 */
export function formulaInWords(
  formula: string,
  words: (code: string) => string | null,
  number: (value: number) => string,
): string {
  const parts = formula.match(/[A-Za-z_][\w.]*|\d+(?:\.\d+)?|[-*/+()]/g) ?? [];
  return parts
    .map((part) => {
      if (part in SIGNS) return ` ${SIGNS[part]} `;
      if (/^\d/.test(part)) return number(Number(part));
      return /^[()]$/.test(part) ? part : (words(part) ?? part.replaceAll('_', ' '));
    })
    .join('');
}
