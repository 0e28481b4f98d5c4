import { ROLES } from '@commonworks/access';

/** Who may ask: somebody of each role, of no role at all, and a visitor who has not signed in. */
export const ACTORS = [...ROLES, 'NO_ROLE', 'NOBODY'] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * Whose thing is asked for: of the actor's own municipality (for a role of a consortium: of a municipality
 * there), of another municipality of the same consortium, of another consortium, or one that does not exist.
 */
export const TARGETS = ['OWN', 'SIBLING', 'ELSEWHERE', 'UNKNOWN'] as const;
export type Target = (typeof TARGETS)[number];

/** Whose things each actor may have. What is not said is refused. */
export type Who = Partial<Record<Actor, readonly Target[]>>;

export const OWN = ['OWN'] as const;
/** The own municipality and the others of its consortium. */
export const CONSORTIUM = ['OWN', 'SIBLING'] as const;
export const ANYWHERE = ['OWN', 'SIBLING', 'ELSEWHERE'] as const;

/** All roles of a municipality, with the same reach. */
export const municipal = (reach: readonly Target[]): Who => ({
  LEAD: reach,
  CONTRIBUTOR: reach,
  APPROVER: reach,
  VIEWER: reach,
});

/** Both roles of a consortium. */
export const consortial: Who = { COORDINATOR: CONSORTIUM, ANALYST: CONSORTIUM };

/** Everybody with a role in the consortium or in one of its municipalities. */
export const members: Who = { ...municipal(CONSORTIUM), ...consortial };

export const nobodyAtAll: Who = {};

export const everybody: readonly Actor[] = ACTORS;
export const signedIn: readonly Actor[] = ACTORS.filter((actor) => actor !== 'NOBODY');
