import { permits } from '@commonworks/access';
import { defineLoader, type TenantContext } from '@commonworks/api-platform';
import { takesPart, type CollaborationLevel, type InterestLevel } from '@commonworks/domain-opportunity';
import { byOpportunity, type OfMunicipality } from './by-opportunity.js';
import type { RevealStep } from './interest.enums.js';
import type {
  InterestCountsObject,
  NamedInterestObject,
  OwnInterestObject,
  ToldInterestObject,
} from './interest.types.js';

interface OwnRow {
  readonly opportunityId: string;
  readonly municipalityId: string;
  readonly level: InterestLevel | null;
  readonly collaborationLevel: CollaborationLevel | null;
  readonly wantsToBeNamed: boolean | null;
  readonly tellCoordinator: boolean | null;
  readonly contact: string | null;
  readonly declaredAt: Date | null;
  /** YYYY-MM-DD; null where it is told of no match. */
  readonly until: string | null;
  /** YYYY-MM-DD; null where no invitation stands. */
  readonly invitedUntil: string | null;
  readonly declined: boolean;
  readonly isNamed: boolean;
}

/** Of each opportunity that is published, a line for each own municipality whose interest the reader may read. */
export const ownInterestLoader = defineLoader<string, OwnInterestObject[]>(async (tx, ids, ctx) => {
  const own = ctx.municipalityIds.filter((municipalityId) =>
    permits(ctx.ability, 'read', 'Interest', { municipalityId }),
  );
  const rows = await tx.query<OwnRow>(
    `select o.id as "opportunityId", m.municipality_id as "municipalityId", i.level,
       i.collaboration_level as "collaborationLevel", i.named as "wantsToBeNamed",
       i.tell_coordinator as "tellCoordinator", i.contact, i.declared_at as "declaredAt",
       case when x.until >= current_date then x.until::text end as until, coalesce(x.named, false) as "isNamed",
       case when v.answer_by >= current_date then v.answer_by::text end as "invitedUntil", d.opportunity_id is not null as declined
     from opportunity o
     join consortium_member m on m.consortium_id = o.consortium_id and m.municipality_id = any($2::uuid[])
     left join opportunity_interest i on i.municipality_id = m.municipality_id and i.opportunity_id = o.id
     left join opportunity_match x on x.municipality_id = m.municipality_id and x.opportunity_id = o.id
     left join opportunity_invitation v on v.municipality_id = m.municipality_id and v.opportunity_id = o.id
     left join opportunity_declined d on d.municipality_id = m.municipality_id and d.opportunity_id = o.id
       and d.declined_at >= v.invited_at
     where o.id = any($1::uuid[]) and o.status = 'PUBLISHED'`,
    [ids, own],
  );
  return byOpportunity(tx, ctx, ids, rows, (row): Omit<OwnInterestObject, 'municipality'> => {
    const step = stepOf(row);
    return {
      id: `${row.opportunityId} ${row.municipalityId}`,
      level: row.level,
      collaborationLevel: row.collaborationLevel,
      named: row.wantsToBeNamed ?? false,
      tellCoordinator: row.tellCoordinator ?? true,
      contact: row.contact ?? '',
      declaredAt: row.declaredAt,
      step,
      matchedUntil: step === 'MATCHED' ? row.until : null,
      invitedUntil: row.level === null && !row.declined ? row.invitedUntil : null,
      declined: row.level === null && row.declined,
      mayDeclare: permits(ctx.ability, 'declare', 'Interest', { municipalityId: row.municipalityId }),
    };
  });
});

/** Who is named to the reader, by opportunity: to a coordinator all, to a municipality that is named the others too. */
export const namedLoader = defineLoader<string, NamedInterestObject[]>(async (tx, ids, ctx) => {
  const rows = await tx.query<NamedRow>(
    `select n.opportunity_id as "opportunityId", n.consortium_id as "consortiumId",
       n.municipality_id as "municipalityId", n.level, n.collaboration_level as "collaborationLevel", n.contact
     from opportunity_named n where n.opportunity_id = any($1::uuid[])`,
    [ids],
  );
  const mine = ctx.municipalityIds.filter((municipalityId) =>
    permits(ctx.ability, 'read', 'Interest', { municipalityId }),
  );
  const toldTo = new Set(
    rows
      .filter(({ municipalityId }) => mine.includes(municipalityId))
      .map(({ opportunityId }) => opportunityId),
  );
  const seen = rows.filter(
    ({ opportunityId, consortiumId }) => toldTo.has(opportunityId) || coordinates(ctx, consortiumId),
  );
  return byOpportunity(tx, ctx, ids, seen, ({ level, collaborationLevel, contact }) => ({
    level,
    collaborationLevel,
    contact,
  }));
});

/** Of which interests the coordinator was told at once, by opportunity. */
export const toldLoader = defineLoader<string, ToldInterestObject[]>(async (tx, ids, ctx) => {
  const rows = await tx.query<ToldRow>(
    `select i.opportunity_id as "opportunityId", i.consortium_id as "consortiumId",
       i.municipality_id as "municipalityId", i.level, i.collaboration_level as "collaborationLevel",
       i.declared_at as "declaredAt"
     from opportunity_interest i where i.opportunity_id = any($1::uuid[]) and i.tell_coordinator`,
    [ids],
  );
  const seen = rows.filter(({ consortiumId }) => coordinates(ctx, consortiumId));
  return byOpportunity(tx, ctx, ids, seen, ({ level, collaborationLevel, declaredAt }) => ({
    level,
    collaborationLevel,
    declaredAt,
  }));
});

/** How many of the others there are, by opportunity; nothing for who does not coordinate. */
export const interestCountsLoader = defineLoader<string, InterestCountsObject>(async (tx, ids, ctx) => {
  const rows = await tx.query<InterestCountsObject & { opportunityId: string; consortiumId: string }>(
    `select c.opportunity_id as "opportunityId", c.consortium_id as "consortiumId", c.lead,
       c.take_part as "takePart", c.observe, c.matched, c.counted_at as "countedAt"
     from opportunity_interest_count c where c.opportunity_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(
    rows
      .filter(({ consortiumId }) => coordinates(ctx, consortiumId))
      .map(({ opportunityId, lead, takePart, observe, matched, countedAt }) => [
        opportunityId,
        { lead, takePart, observe, matched, countedAt },
      ]),
  );
});

interface NamedRow extends OfMunicipality {
  readonly consortiumId: string;
  readonly level: InterestLevel;
  readonly collaborationLevel: CollaborationLevel;
  readonly contact: string;
}

interface ToldRow extends OfMunicipality {
  readonly consortiumId: string;
  readonly level: InterestLevel;
  readonly collaborationLevel: CollaborationLevel;
  readonly declaredAt: Date;
}

/** An analyst reads what is published, and is no coordinator. */
const coordinates = ({ ability }: TenantContext, consortiumId: string): boolean =>
  permits(ability, 'curate', 'Opportunity', { consortiumId, status: 'PUBLISHED' });

function stepOf({ level, until, isNamed }: OwnRow): RevealStep {
  if (level === null) return 'NONE';
  if (isNamed) return 'NAMED';
  return until !== null && takesPart(level) ? 'MATCHED' : 'ANSWERED';
}
