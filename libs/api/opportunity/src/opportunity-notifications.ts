import { permits } from '@commonworks/access';
import { withPublishedRelease } from '@commonworks/api-campaign/worker';
import {
  composeNotification,
  translate,
  type NotificationComposer,
  type NotificationKind,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import { opportunityMatched, opportunityNamed, opportunityPublished } from './notification-kinds.js';
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
