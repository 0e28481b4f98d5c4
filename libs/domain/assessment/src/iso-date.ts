/** True for a day of the calendar written `YYYY-MM-DD`; 2023-02-29 is not one. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  // An impossible day either gives no instant or rolls over into the next month.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}
