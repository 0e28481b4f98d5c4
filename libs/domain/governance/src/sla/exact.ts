/** An exact decimal: `units` / 10 ** `places`. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

const PERCENTAGE = /^\d{1,3}(?:\.\d{1,6})?$/;
const power = (places: number): bigint => 10n ** BigInt(places);

/**
 * A percentage as it is typed and kept, “99.95”, as an exact share of one: 0.9995.
 *
 * @returns null where the text is no percentage of 0 to 100 with at most six places
 */
export function shareOf(percentage: string): Exact | null {
  if (!PERCENTAGE.test(percentage)) return null;
  const [whole, part = ''] = percentage.split('.');
  const share = { units: BigInt(whole + part), places: part.length + 2 };
  return share.units > power(share.places) ? null : share;
}

/** A share that was checked before. */
export function checkedShareOf(percentage: string): Exact {
  const share = shareOf(percentage);
  if (share === null) throw new RangeError(`“${percentage}” is no percentage.`);
  return share;
}

export const times = (one: Exact, other: Exact): Exact => ({
  units: one.units * other.units,
  places: one.places + other.places,
});

export function plus(one: Exact, other: Exact): Exact {
  const places = Math.max(one.places, other.places);
  const raised = (value: Exact) => value.units * power(places - value.places);
  return { units: raised(one) + raised(other), places };
}

/** One less this share. */
export const rest = (share: Exact): Exact => ({
  units: power(share.places) - share.units,
  places: share.places,
});

/** Below zero where `one` is the smaller, above where it is the greater. */
export function compare(one: Exact, other: Exact): number {
  const left = one.units * power(other.places);
  const right = other.units * power(one.places);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const whole = (value: number): Exact => ({ units: BigInt(value), places: 0 });

/** As text, with no more places than it needs: “42.96”. */
export function written({ units, places }: Exact): string {
  const digits = units.toString().padStart(places + 1, '0');
  const split = digits.length - places;
  const part = digits.slice(split).replace(/0+$/, '');
  return digits.slice(0, split) + (part === '' ? '' : `.${part}`);
}

/** A share of one as a percentage in text: 0.9995 is “99.95”. */
export const percentageOf = (share: Exact): string =>
  share.places >= 2
    ? written({ units: share.units, places: share.places - 2 })
    : written({ units: share.units * power(2 - share.places), places: 0 });

/** The quotient of two whole numbers as a percentage, cut off after so many places: never better than it is. */
export function percentageDown(part: number, of: number, places: number): string {
  return written({ units: (BigInt(part) * power(places + 2)) / BigInt(of), places });
}

/** Half away from zero, of a value that is not negative. */
export function rounded({ units, places }: Exact): number {
  const unit = power(places);
  return Number((2n * units + unit) / (2n * unit));
}
