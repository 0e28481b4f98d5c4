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
import './contract-messages.js';
import { contractEnding } from './notification-kinds.js';

/** A contract as a notification tells of it. */
interface ToldContract {
  readonly id: string;
  readonly municipalityId: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly endsOn: string;
}

/** How the notifications about contracts are read, in the bell and in mails. */
export const contractNotifications: readonly NotificationComposer[] = [
  composeNotification<ToldContract>({
    kind: contractEnding,
    find: findEnding,
    say: (locale, [{ id, title, endsOn }]) => ({
      text: translate(locale, 'contract:notification.ending', { title, day: dayIn(locale, endsOn) }),
      path: `/contracts/${id}`,
    }),
  }),
];

/** Those of the reader's own that still run, by notification. */
async function findEnding(
  tx: Queries,
  { ability }: TenantContext,
  notifications: readonly NotificationRow[],
): Promise<Map<string, ToldContract>> {
  const contracts = await tx.query<ToldContract>(
    `select c.id, c.municipality_id as "municipalityId", c.title, c.ends_on::text as "endsOn" from contract c
     where c.id = any ($1::uuid[]) and c.removed_at is null and c.ends_on >= current_date`,
    [notifications.map(({ subjectId }) => subjectId)],
  );
  const own = new Map(
    contracts
      .filter(({ municipalityId }) => permits(ability, 'write', 'Contract', { municipalityId }))
      .map((contract) => [contract.id, contract]),
  );
  return new Map(
    notifications.flatMap(({ id, subjectId }) => {
      const contract = own.get(subjectId);
      return contract ? [[id, contract]] : [];
    }),
  );
}
