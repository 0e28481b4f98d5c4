import { permits } from '@commonworks/access';
import {
  composeNotification,
  dayIn,
  translate,
  type NotificationComposer,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import type { CampaignStatus } from '@commonworks/domain-assessment';
import '../campaign-messages.js';
import { campaignOpened, campaignReleased, closingDayMoved } from '../notification-kinds.js';

/** A campaign as a notification tells of it. */
interface ToldCampaign {
  readonly id: string;
  readonly consortiumId: string;
  readonly status: CampaignStatus;
  readonly name: string;
  /** YYYY-MM-DD; null where no day is set. */
  readonly closesOn: string | null;
  /** The reader's municipality's; null where the reader has none in it, or several. */
  readonly ownWorkbookId: string | null;
}

/** How the notifications about campaigns are read. */
export const campaignNotifications: readonly NotificationComposer[] = [
  composeNotification({
    kind: campaignOpened,
    find: (tx, reader, rows) => findTold(tx, reader, rows, () => true),
    say: (locale, [{ name, closesOn, ownWorkbookId }]) => ({
      text:
        closesOn === null
          ? translate(locale, 'campaign:notification.campaignOpened', { campaign: name })
          : translate(locale, 'campaign:notification.campaignOpenedUntil', {
              campaign: name,
              day: dayIn(locale, closesOn),
            }),
      path: workbookPath(ownWorkbookId),
    }),
  }),
  composeNotification({
    kind: closingDayMoved,
    // Once it is closed, nobody can answer by that day any more.
    find: (tx, reader, rows) =>
      findTold(tx, reader, rows, ({ status, closesOn }) => status === 'OPEN' && closesOn !== null),
    say: (locale, [{ name, closesOn, ownWorkbookId }]) => ({
      text: translate(locale, 'campaign:notification.closingDayMoved', {
        campaign: name,
        day: closesOn === null ? '' : dayIn(locale, closesOn),
      }),
      path: workbookPath(ownWorkbookId),
    }),
  }),
  composeNotification({
    kind: campaignReleased,
    find: (tx, reader, rows) =>
      findTold(
        tx,
        reader,
        rows,
        ({ consortiumId, status }) =>
          status === 'RELEASED' && permits(reader.ability, 'read', 'Release', { consortiumId }),
      ),
    say: (locale, [{ id, name }]) => ({
      text: translate(locale, 'campaign:notification.campaignReleased', { campaign: name }),
      path: `/results/${id}`,
    }),
  }),
];

/** The campaigns that the reader may open, by notification. */
async function findTold(
  tx: Queries,
  reader: TenantContext,
  rows: readonly NotificationRow[],
  opens: (campaign: ToldCampaign) => boolean,
): Promise<Map<string, ToldCampaign>> {
  const campaigns = await tx.query<ToldCampaign>(
    `select c.id, c.consortium_id as "consortiumId", c.status, c.name, c.closes_on::text as "closesOn",
            (select case when count(*) = 1 then (array_agg(w.id))[1] end from workbook w
              where w.campaign_id = c.id and w.municipality_id = any ($2::uuid[])) as "ownWorkbookId"
       from campaign c where c.id = any ($1::uuid[])`,
    [rows.map(({ subjectId }) => subjectId), reader.municipalityIds],
  );
  const open = new Map(
    campaigns
      .filter((campaign) => permits(reader.ability, 'read', 'Campaign', campaign) && opens(campaign))
      .map((campaign) => [campaign.id, campaign]),
  );
  return new Map(
    rows.flatMap(({ id, subjectId }) => {
      const campaign = open.get(subjectId);
      return campaign ? [[id, campaign]] : [];
    }),
  );
}

const workbookPath = (ownWorkbookId: string | null): string =>
  ownWorkbookId === null ? '/workbooks' : `/workbooks/${ownWorkbookId}`;
