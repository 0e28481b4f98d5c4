/** Injection token of the composers, a `ReadonlyMap<string, MailComposer>` by kind. */
export const MAIL_COMPOSERS = Symbol('MAIL_COMPOSERS');
