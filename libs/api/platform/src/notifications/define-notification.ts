import type { Role } from '@commonworks/access';

/** When a person is mailed of what the bell shows. */
export const NOTIFICATION_MAILS = ['AT_ONCE', 'NEVER'] as const;
export type NotificationMail = (typeof NOTIFICATION_MAILS)[number];

/** A kind of notification: what people are told of. */
export interface NotificationKind {
  /** Capital letters and underscores: SECTION_HANDED_OVER. The name of its rows, for good. */
  readonly name: string;
  /** Key of its name in words, for the settings; in the messages of the library that owns it. */
  readonly title: string;
  /** Who can be told: people of these roles choose whether they are mailed. */
  readonly roles: readonly Role[];
  /** What holds for who chose nothing. */
  readonly mail: NotificationMail;
}

const NAME = /^[A-Z][A-Z_]*$/;

/**
 * Declares a kind of notification. It needs three things besides: a place in its library's
 * `notification-kinds.ts`, its name in both languages, and a composer, without which neither process starts.
 * @throws Error for a declaration that cannot be
 */
export function defineNotification(declaration: NotificationKind): NotificationKind {
  if (!NAME.test(declaration.name))
    throw new Error(`“${declaration.name}” is no name of a kind of notification`);
  if (declaration.roles.length === 0)
    throw new Error(`nobody can be told of the notification ${declaration.name}`);
  return Object.freeze({ ...declaration });
}

/** Kinds by their name. @throws Error where two have the same */
export function notificationKindsByName(
  kinds: readonly NotificationKind[],
): ReadonlyMap<string, NotificationKind> {
  const byName = new Map<string, NotificationKind>();
  for (const kind of kinds) {
    if (byName.has(kind.name)) throw new Error(`two kinds of notification have the name ${kind.name}`);
    byName.set(kind.name, kind);
  }
  return byName;
}
