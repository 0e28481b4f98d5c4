import { greatCircleKm, roundedKm, type Position } from '@commonworks/domain-opportunity';

/** A municipality, and one point that stands for it where that is known. */
export interface Located {
  readonly id: string;
  readonly name: string;
  readonly position?: Position | null;
}

export interface Nearest {
  readonly to: Located;
  /** As it is told, rounded. */
  readonly km: number;
}

/** Which of the others is nearest, and how far; null where it is one of them, or where either is not known. */
export function nearestOf(one: Located, others: readonly Located[]): Nearest | null {
  const { position } = one;
  if (!position || others.some(({ id }) => id === one.id)) return null;
  const known = others.flatMap((to) =>
    to.position ? [{ to, km: greatCircleKm(position, to.position) }] : [],
  );
  const [first] = known.toSorted((a, b) => a.km - b.km);
  return first ? { to: first.to, km: roundedKm(first.km) } : null;
}
