import { type Stretch } from './service-calendar.js';
import { type Span } from './span.js';

/** What is still to pass of a span. */
export interface Countdown {
  /**
   * Lets a stretch pass.
   *
   * @param length of all service time of its day, in milliseconds
   * @returns when the span ended in it, in milliseconds; null where more is to pass
   */
  pass(stretch: Stretch, length: number): number | null;
}

export const countdown = (span: Span): Countdown =>
  'minutes' in span ? countMinutes(span.minutes) : countDays(span.days);

function countMinutes(minutes: number): Countdown {
  let left = minutes * 60_000;
  return {
    pass: ({ start, end }) => {
      if (left <= end - start) return start + left;
      left -= end - start;
      return null;
    },
  };
}

/**
 * A day is one day's service hours, however many that day has: of a day half over, half a day is left, and the other half
 * falls on the next. Kept as an exact fraction; an end within a millisecond is that millisecond.
 */
function countDays(days: number): Countdown {
  let left = { part: BigInt(days), of: 1n };
  return {
    pass: ({ start, end }, length) => {
      const passed = BigInt(end - start);
      const day = BigInt(length);
      const needed = left.part * day;
      if (needed <= passed * left.of) return start + Number((needed + left.of - 1n) / left.of);
      left = reduced(needed - passed * left.of, left.of * day);
      return null;
    },
  };
}

function reduced(part: bigint, of: bigint): { part: bigint; of: bigint } {
  let [divisor, remainder] = [of, part % of];
  while (remainder !== 0n) [divisor, remainder] = [remainder, divisor % remainder];
  return { part: part / divisor, of: of / divisor };
}
