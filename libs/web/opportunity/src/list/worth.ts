import { type OpportunityRowFragment, type OwnPlacesFragment } from '@commonworks/web-graphql';

/** Why an opportunity is worth one's own while. */
export const REASONS = ['PURSUE', 'HARVEST', 'USES'] as const;
export type Reason = (typeof REASONS)[number];

/** What of one's own municipality decides it. */
export interface OwnStanding {
  readonly municipalityId: string;
  /** Codes of the services that it pursues, and of those that it could supply. */
  readonly pursues: ReadonlySet<string>;
  readonly harvests: ReadonlySet<string>;
}

/** Reads the two charts of one's own; either may not be there. */
export function ownStanding(
  municipalityId: string,
  charts: { client: OwnPlacesFragment | null; supplier: OwnPlacesFragment | null },
): OwnStanding {
  const codes = (chart: OwnPlacesFragment | null, region: 'PURSUE' | 'HARVEST') =>
    new Set(
      (chart?.points ?? []).filter((point) => point.region === region).map(({ service }) => service.code),
    );
  return {
    municipalityId,
    pursues: codes(charts.client, 'PURSUE'),
    harvests: codes(charts.supplier, 'HARVEST'),
  };
}

/** Why it is worth one's own while: one pursues its service, could supply it, or has its product still to replace. */
export function reasonsOf(
  { services, evidence, kind }: OpportunityRowFragment,
  { municipalityId, pursues, harvests }: OwnStanding,
): Reason[] {
  const uses =
    kind === 'REPLACEMENT' &&
    evidence.some(({ municipality, status }) => municipality.id === municipalityId && status !== 'DONE');
  const holds: Record<Reason, boolean> = {
    PURSUE: services.some(({ code }) => pursues.has(code)),
    HARVEST: services.some(({ code }) => harvests.has(code)),
    USES: uses,
  };
  return REASONS.filter((reason) => holds[reason]);
}
