/** Whole cents as dollars are typed: `1234.5` for 123450 stays `1234.50`. */
export function dollarsOf(cents: string): string {
  if (!/^\d+$/.test(cents)) return cents;
  const digits = cents.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Dollars as whole cents; what is no amount stays as it was typed, for the server to refuse at its field. */
export function centsOf(typed: string): string {
  const found = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s\u00a0$]/g, ''));
  if (!found) return typed;
  const [, dollars = '', cents = ''] = found;
  return `${dollars}${cents.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
}
