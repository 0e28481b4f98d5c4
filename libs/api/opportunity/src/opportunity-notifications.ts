import { permits } from '@commonworks/access';
import { withPublishedRelease } from '@commonworks/api-campaign/worker';
import {
  composeNotification,
  dayIn,
  translate,
  type NotificationComposer,
  type NotificationKind,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import {
  opportunityInvited,
  opportunityMatched,
  opportunityNamed,
  opportunityPublished,
} from './notification-kinds.js';
import './opportunity-messages.js';

/** An opportunity as a notification tells of it. */
interface ToldOpportunity {
  readonly id: string;
  readonly consortiumId: string;
  readonly releaseId: string;
  readonly nameEn: string;
  readonly nameFr: string;
}

/** How the notifications about opportunities are read. */
export const opportunityNotifications: readonly NotificationComposer[] = [
  about(opportunityPublished, 'opportunity:notification.published'),
  composeNotification<ToldOpportunity & Invited>({
    kind: opportunityInvited,
    find: findInvited,
    say: (locale, [{ id, nameEn, nameFr, municipality, answerBy }]) => ({
      text: translate(locale, 'opportunity:notification.invited', {
        municipality,
        name: locale === 'fr' ? nameFr : nameEn,
        day: dayIn(locale, answerBy),
      }),
      path: `/opportunities/${id}`,
    }),
  }),
  about(opportunityMatched, 'opportunity:notification.matched'),
  about(opportunityNamed, 'opportunity:notification.named'),
];

function about(kind: NotificationKind, sentence: string): NotificationComposer {
  return composeNotification<ToldOpportunity>({
    kind,
    find: findPublished,
    say: (locale, [{ id, nameEn, nameFr }]) => ({
      text: translate(locale, sentence, { name: locale === 'fr' ? nameFr : nameEn }),
      path: `/opportunities/${id}`,
    }),
  });
}

/** Those that the reader may open, by notification. */
async function findPublished(
  tx: Queries,
  { ability }: TenantContext,
  rows: readonly NotificationRow[],
): Promise<Map<string, ToldOpportunity>> {
  const opportunities = await tx.query<ToldOpportunity>(
    `select o.id, o.consortium_id as "consortiumId", o.release_id as "releaseId", o.name_en as "nameEn",
       o.name_fr as "nameFr"
     from opportunity o where o.id = any ($1::uuid[]) and o.status = 'PUBLISHED'`,
    [rows.map(({ subjectId }) => subjectId)],
  );
  const standing = await withPublishedRelease(tx, opportunities);
  const open = new Map(
    standing
      .filter(({ consortiumId }) =>
        permits(ability, 'read', 'Opportunity', { consortiumId, status: 'PUBLISHED' }),
      )
      .map((opportunity) => [opportunity.id, opportunity]),
  );
  return new Map(
    rows.flatMap(({ id, subjectId }) => {
      const opportunity = open.get(subjectId);
      return opportunity ? [[id, opportunity]] : [];
    }),
  );
}

/** Whom an invitation asks, and until which day (YYYY-MM-DD). */
interface Invited {
  readonly municipality: string;
  readonly answerBy: string;
}

/** Those that stand and are not answered, of municipalities for which the reader may answer, by notification. */
async function findInvited(
  tx: Queries,
  reader: TenantContext,
  rows: readonly NotificationRow[],
): Promise<Map<string, ToldOpportunity & Invited>> {
  const published = await findPublished(tx, reader, rows);
  const invitations = await tx.query<Invited & { opportunityId: string; municipalityId: string }>(
    `select v.opportunity_id as "opportunityId", v.municipality_id as "municipalityId", m.name as municipality,
       v.answer_by::text as "answerBy"
     from opportunity_invitation v join municipality m on m.id = v.municipality_id
     where v.opportunity_id = any ($1::uuid[]) and v.municipality_id = any ($2::uuid[]) and v.answer_by >= current_date
       and not exists (select from opportunity_declined d
                       where d.municipality_id = v.municipality_id and d.opportunity_id = v.opportunity_id
                         and d.declined_at >= v.invited_at)
       and not exists (select from opportunity_interest i
                       where i.municipality_id = v.municipality_id and i.opportunity_id = v.opportunity_id)`,
    [rows.map(({ subjectId }) => subjectId), rows.map(({ partId }) => partId)],
  );
  return new Map(
    rows.flatMap(({ id, subjectId, partId }) => {
      const opportunity = published.get(id);
      const invitation = invitations.find(
        ({ opportunityId, municipalityId }) => opportunityId === subjectId && municipalityId === partId,
      );
      return opportunity &&
        invitation &&
        permits(reader.ability, 'declare', 'Interest', { municipalityId: invitation.municipalityId })
        ? [[id, { ...opportunity, ...invitation }]]
        : [];
    }),
  );
}
