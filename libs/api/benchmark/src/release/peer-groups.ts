import { bandOf, POPULATION_BANDS } from '@commonworks/domain-benchmark';
import { type PeerGroupKey } from '@commonworks/api-campaign/worker';
import { type PeerGroupKind } from '@commonworks/domain-benchmark';
import { type SnapshotWorkbook } from './release-snapshot.js';

/** The code of the group of all municipalities of the campaign. */
export const WHOLE_CAMPAIGN = 'ALL';

export interface PeerGroup {
  readonly key: PeerGroupKey;
  readonly kind: PeerGroupKind;
  readonly code: string;
  /** From 0, in order of importance: where two groups would betray someone together, the former is kept. */
  readonly position: number;
  readonly members: ReadonlySet<string>;
}

type Located = Pick<SnapshotWorkbook, 'municipalityId' | 'municipalityType' | 'profile'>;

/**
 * The fixed groups of a campaign: all of it, by municipality type, by population band. They follow from who
 * takes part, which every member knows, and not from who submitted or shares: a group's presence tells nothing.
 */
export function peerGroups(workbooks: readonly Located[]): PeerGroup[] {
  const types = [...new Set(workbooks.map((workbook) => workbook.municipalityType))].sort();
  const bands = new Set(workbooks.map(bandOfWorkbook));
  const groups = [
    { kind: 'CAMPAIGN' as const, code: WHOLE_CAMPAIGN, members: workbooks },
    ...types.map((code) => ({
      kind: 'MUNICIPALITY_TYPE' as const,
      code,
      members: workbooks.filter((workbook) => workbook.municipalityType === code),
    })),
    ...POPULATION_BANDS.filter(({ code }) => bands.has(code)).map(({ code }) => ({
      kind: 'POPULATION_BAND' as const,
      code,
      members: workbooks.filter((workbook) => bandOfWorkbook(workbook) === code),
    })),
  ];
  return groups.map(({ kind, code, members }, position) => ({
    key: `${kind}:${code}`,
    kind,
    code,
    position,
    members: new Set(members.map((workbook) => workbook.municipalityId)),
  }));
}

/** Null where no population is known. */
function bandOfWorkbook({ profile: { population } }: Located): string | null {
  return population === undefined ? null : bandOf(population);
}
