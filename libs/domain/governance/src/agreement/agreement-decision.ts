/** What a municipality says to a version: it agrees, objects, or would have it otherwise first. */
export const AGREEMENT_DECISIONS = ['AGREE', 'OBJECT', 'SEND_BACK'] as const;
export type AgreementDecision = (typeof AGREEMENT_DECISIONS)[number];

/** By what right somebody says it: as an officer, by a by-law that delegates it, or by a resolution of the council. */
export const AGREEMENT_AUTHORITIES = ['STAFF', 'DELEGATED', 'COUNCIL'] as const;
export type AgreementAuthority = (typeof AGREEMENT_AUTHORITIES)[number];

/** One decision of a municipality; a later one takes its place and the earlier stays in the record. */
export interface Decided {
  readonly municipalityId: string;
  readonly decision: AgreementDecision;
  readonly authority: AgreementAuthority;
  /** The by-law that delegates, where the authority is delegated; empty where it is not named. */
  readonly byLaw: string;
  /** The number of the council's resolution; empty where it is not named. */
  readonly resolution: string;
  /** The day of that resolution, YYYY-MM-DD. */
  readonly resolvedOn: string | null;
}

/**
 * Whether an agreement binds its municipality: a by-law delegates it and is named, or the council resolved it and the
 * resolution is named with its day. What staff agrees to does not.
 */
export function isBinding({
  decision,
  authority,
  byLaw,
  resolution,
  resolvedOn,
}: Omit<Decided, 'municipalityId'>): boolean {
  if (decision !== 'AGREE') return false;
  if (authority === 'DELEGATED') return byLaw !== '';
  return authority === 'COUNCIL' && resolution !== '' && resolvedOn !== null;
}

/** The last decision of each municipality, of decisions in the order in which they were taken. */
export const standingDecisions = <One extends { readonly municipalityId: string }>(
  decisions: readonly One[],
): Map<string, One> => new Map(decisions.map((one) => [one.municipalityId, one]));
