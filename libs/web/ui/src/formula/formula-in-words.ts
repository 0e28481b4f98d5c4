const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/**
 * A formula as a person would write it: `it_staff / population * 1000` → "IT staff ÷ Population × 1,000".
 *
 * @param words what a code stands for; without words its own letters stand, `part_time` as "part time"
 * @param number writes a figure in the reader's locale
 */
export function formulaInWords(
  formula: string,
  words: (code: string) => string | undefined,
  number: (value: number) => string,
): string {
  const parts = formula.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[-*/+(),]/g) ?? [];
  return parts
    .map((part) => {
      if (part in SIGNS) return ` ${SIGNS[part]} `;
      if (part === ',') return ', ';
      if (/^[()]/.test(part)) return part;
      return /^\d/.test(part) ? number(Number(part)) : (words(part) ?? part.replaceAll('_', ' '));
    })
    .join('');
}
