const SIGNS: Record<string, string> = { '*': '×', '/': '÷', '-': '−' };

/** Writes a formula with the codes it names put into words: `it_cost / population` → "IT cost ÷ Population". */
export function formulaInWords(formula: string, wordsOf: (code: string) => string | undefined): string {
  return formula
    .replace(/[A-Za-z_][\w.]*|[*/+-]/g, (part) => {
      if (part.length === 1 && part in SIGNS) return ` ${SIGNS[part]} `;
      return part === '+' ? ' + ' : (wordsOf(part) ?? part.replaceAll('_', ' '));
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}
