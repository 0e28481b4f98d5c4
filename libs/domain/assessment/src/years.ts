/** The years that answers and populations may be of; both ends count. */
export const YEARS = { first: 1900, last: 2200 } as const;

export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;
