import type { Role } from '@commonworks/access';
import type { Queries } from '../database/transaction.js';
import type { NotificationKind } from './define-notification.js';

/** Whose thing it is. Who is told has a role there, or in a municipality of the consortium. */
export type NotificationPlace =
  { readonly municipalityId: string } | { readonly consortiumId: string } | 'INSTALLATION';

export interface NewNotification {
  readonly kind: NotificationKind;
  /** The thing that can be opened, and the part of it that is meant. */
  readonly about: { readonly subjectId: string; readonly partId?: string };
  /** What stands unread under the same kind and id is one line; the subject's where not given, null for all of the kind. */
  readonly groupId?: string | null;
  readonly place: NotificationPlace;
  /** These people, or everybody who has one of these roles in the place. */
  readonly to: { readonly people: readonly string[] } | { readonly roles: readonly Role[] };
}

/**
 * Tells people of this, once the transaction is committed; never the person whose transaction it is. Nothing of what
 * they read is stored: it is composed when they read it, and only where they may still open the thing.
 *
 * One statement, however many people. What stands unread is told once.
 * @throws Error where the place is not one the transaction acts for
 */
export async function notify(
  tx: Queries,
  { kind, about: { subjectId, partId }, groupId = subjectId, place, to }: NewNotification,
): Promise<void> {
  await tx.query('select notify_people($1, $2, $3, $4, $5, $6, $7::uuid[], $8::text[])', [
    kind.name,
    subjectId,
    partId ?? null,
    groupId,
    place !== 'INSTALLATION' && 'municipalityId' in place ? place.municipalityId : null,
    place !== 'INSTALLATION' && 'consortiumId' in place ? place.consortiumId : null,
    'people' in to ? to.people : null,
    'roles' in to ? to.roles : null,
  ]);
}
