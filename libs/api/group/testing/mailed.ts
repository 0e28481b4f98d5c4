import { createTenantContext, type Locale, type TenantContext } from '@commonworks/api-platform';
import type { NotificationComposer, WorkerDatabase } from '@commonworks/api-platform/worker';
import type { GroupPerson, GroupWorld, PlaceName } from './group-world.js';

export interface MailedTo {
  readonly who: GroupPerson;
  readonly of: PlaceName;
  readonly role: TenantContext['memberships'][number]['role'];
  readonly locale?: Locale;
}

/** What the worker would mail this person of each thing that is unread of these kinds, behind no policy; undefined where nothing. */
export function mailed(
  world: GroupWorld,
  worker: WorkerDatabase,
  composers: readonly NotificationComposer[],
  { who, of, role, locale = 'en' }: MailedTo,
): Promise<(string | undefined)[]> {
  return worker.snapshot(async (tx) => {
    const reader = createTenantContext({
      personId: world.people[who].id,
      memberships: [{ role, municipalityId: world.idOf(of) }],
      consortiaOfOwnMunicipalities: [world.consortiumId],
      locale,
    });
    const unread = await tx.query<{
      kind: string;
      id: string;
      subjectId: string;
      partId: string | null;
      groupId: string;
    }>(
      `select kind, id, subject_id as "subjectId", part_id as "partId", group_id as "groupId" from notification
       where person_id = $1 and read_at is null and kind = any ($2)`,
      [world.people[who].id, composers.map(({ kind }) => kind.name)],
    );
    const texts: (string | undefined)[] = [];
    for (const row of unread) {
      const composer = composers.find(({ kind }) => kind.name === row.kind);
      const line = [{ ...row, createdAt: new Date(), readAt: null }] as const;
      texts.push((await composer?.compose(tx, reader, [line]))?.[0]?.text);
    }
    return texts;
  });
}
