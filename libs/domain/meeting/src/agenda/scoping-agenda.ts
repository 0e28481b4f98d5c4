/** The items of a scoping meeting, in their order. */
export const SCOPING_ITEMS = ['ROLES', 'RESULTS', 'NEEDS', 'SCOPE', 'OPTIONS', 'DOCUMENTS', 'NEXT'] as const;
export type ScopingItem = (typeof SCOPING_ITEMS)[number];

/** An item of an agenda: one of the template, whose title each reads in the own language, or one with a title of its own. */
export interface AgendaItem {
  readonly code: ScopingItem | null;
  /** Where it is none of the template. */
  readonly title: string | null;
  readonly minutes: number;
}

const MINUTES: Record<ScopingItem, number> = {
  ROLES: 5,
  RESULTS: 15,
  NEEDS: 20,
  SCOPE: 20,
  OPTIONS: 10,
  DOCUMENTS: 10,
  NEXT: 10,
};

/** The agenda of a scoping meeting, of 90 minutes. */
export const SCOPING_AGENDA: readonly AgendaItem[] = SCOPING_ITEMS.map((code) => ({
  code,
  title: null,
  minutes: MINUTES[code],
}));

export const minutesOf = (agenda: readonly AgendaItem[]): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0);

/** After how many minutes of the meeting each item begins. */
export function beginnings(agenda: readonly AgendaItem[]): number[] {
  return agenda.map((_, index) => minutesOf(agenda.slice(0, index)));
}
