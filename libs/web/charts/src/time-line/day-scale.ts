const DAY_MS = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole years between ticks, so that there are not too many. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

export interface DayScale {
  /** Where a day stands, in pixels. */
  at: (day: string) => number;
  /** Beginnings of years. */
  ticks: { year: number; x: number }[];
}

/**
 * Lays days out from the beginning of the first one's year to the end of the last one's.
 * @param days as `YYYY-MM-DD`, at least one
 * @param apart the least room between two ticks, in pixels
 */
export function dayScale(
  days: readonly [string, ...string[]],
  { from, to, apart }: { from: number; to: number; apart: number },
): DayScale {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const begin = timeOf(yearBegins(first));
  const length = timeOf(yearBegins(last)) - begin;
  const at = (day: string) => from + ((timeOf(day) - begin) / Math.max(DAY_MS, length)) * (to - from);
  const fits = (step: number) => ((to - from) * step) / (last - first) >= apart;
  const step = STEPS.find(fits) ?? last - first;
  const ticks: DayScale['ticks'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ year, x: at(yearBegins(year)) });
  }
  return { at, ticks };
}

const yearBegins = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;
