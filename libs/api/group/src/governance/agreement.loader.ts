import { defineLoader } from '@commonworks/api-platform';
import { isBinding, standingDecisions } from '@commonworks/domain-governance';
import { openDirectory, type Directory } from '../people/group-people.js';
import { readAgreements, type AgreementRow } from './decision-rows.js';
import type { GovernanceAgreementObject } from './governance.types.js';
import type { SeenDocument } from './seen-documents.js';

export interface SeenAgreements {
  /** What each municipality that is asked says, by their names; who has said nothing is among them. */
  readonly standing: GovernanceAgreementObject[];
  /** All that was said, in the order in which it was. */
  readonly record: GovernanceAgreementObject[];
}

/** What municipalities say to the version that is seen. */
export const agreementLoader = defineLoader<SeenDocument, SeenAgreements>(async (tx, seen, ctx) => {
  const sent = seen.flatMap((one) => one.sent ?? []);
  const rows = await readAgreements(
    tx,
    sent.map(({ id }) => id),
  );
  const directory = await openDirectory(
    tx,
    ctx,
    [...new Set(sent.map(({ groupId }) => groupId))],
    sent.flatMap(({ signers }) => signers),
  );
  return new Map(
    seen.map((one) => {
      const own = rows.filter(({ versionId }) => versionId === one.sent?.id);
      const last = standingDecisions(own);
      const standing = (one.sent?.signers ?? []).flatMap(
        (id) => shown(directory, last.get(id)) ?? silent(directory, one.sent?.id ?? '', id),
      );
      standing.sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, ctx.locale));
      return [one, { standing, record: own.flatMap((row) => shown(directory, row) ?? []) }] as const;
    }),
  );
});

function shown(directory: Directory, row: AgreementRow | undefined): GovernanceAgreementObject | undefined {
  const municipality = row && directory.municipality(row.municipalityId);
  if (!row || !municipality) return undefined;
  const { id, groupId, decision, authority, resolvedOn, reason, decidedAt, municipalityId } = row;
  return {
    id,
    municipality,
    decision,
    authority,
    byLaw: row.byLaw || null,
    resolution: row.resolution || null,
    resolvedOn,
    reason,
    decidedAt,
    decidedBy: directory.author(groupId, { personId: row.decidedBy, municipalityId }),
    binding: isBinding(row),
  };
}

function silent(directory: Directory, versionId: string, id: string): GovernanceAgreementObject[] {
  const municipality = directory.municipality(id);
  if (!municipality) return [];
  return [
    {
      id: `${versionId} ${id}`,
      municipality,
      decision: null,
      authority: null,
      byLaw: null,
      resolution: null,
      resolvedOn: null,
      reason: null,
      decidedAt: null,
      decidedBy: null,
      binding: false,
    },
  ];
}
