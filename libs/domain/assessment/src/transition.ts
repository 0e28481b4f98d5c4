/** The outcome of asking for an event: the next status, or a refusal. */
export type Transition<Status> = { ok: true; status: Status } | { ok: false };

/** For each event, the statuses it may leave and the status it leads to. */
export type TransitionTable<Status, Event extends string> = Record<
  Event,
  { from: readonly Status[]; to: Status }
>;

/** Reads the table: total for every status and event, and never leads anywhere the table does not say. */
export function transition<Status, Event extends string>(
  table: TransitionTable<Status, Event>,
  status: Status,
  event: Event,
): Transition<Status> {
  const { from, to } = table[event];
  return from.includes(status) ? { ok: true, status: to } : { ok: false };
}
