/**
 * The day so many months after another, both `YYYY-MM-DD`. Where the month is too short, its last day: one
 * month after 31 January is 28 or 29 February.
 *
 * @throws RangeError when `day` is not a date
 */
export function addMonths(day: string, months: number): string {
  const start = new Date(`${day}T00:00:00Z`);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  // An overflow lands in the next month; day 0 is the last day of the month meant.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString().slice(0, 10);
}
