/** Injection token of the kinds of notification, a `ReadonlyMap<string, NotificationKind>` by name. */
export const NOTIFICATION_KINDS = Symbol('NOTIFICATION_KINDS');

/** Injection token of their composers, a `ReadonlyMap<string, NotificationComposer>` by kind. */
export const NOTIFICATION_COMPOSERS = Symbol('NOTIFICATION_COMPOSERS');
