/**
 * The number written as `whole`.`fraction` × 10^`power`, where a number holds every digit of it; null where it
 * would have to be rounded. The decimal point is moved in the written number, so 4.1 × 10^6 is 4100000.
 * `whole` and `fraction` are digits; `power` is 0 or more.
 */
export function exactNumber(whole: string, fraction: string, power: number): number | null {
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const canonical = withoutIdleZeros(digits.slice(0, point), digits.slice(point));
  const value = Number(canonical);
  return Number.isFinite(value) && plainly(value) === canonical ? value : null;
}

function withoutIdleZeros(whole: string, fraction: string): string {
  const before = whole.replace(/^0+(?=\d)/, '') || '0';
  const after = fraction.replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}

/** A number in digits alone, as `String` writes it but without an exponent. */
function plainly(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  const all = whole + fraction;
  return shift < 0
    ? withoutIdleZeros('0', '0'.repeat(-shift - 1) + all)
    : withoutIdleZeros(all.padEnd(shift + 1, '0'), '');
}
