import type { Locale } from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';

/** A mail that is to go out. It holds ids only: what it says, and to whom, is found when it is written. */
export interface OutgoingMail {
  readonly id: string;
  /** One of the table `mail_kind`, to which each feature adds its own: INVITATION. */
  readonly kind: string;
  /** What the mail is about: an invitation, a person; the kind says which. */
  readonly subjectId: string;
  /** The language it says first. */
  readonly locale: Locale;
  readonly createdAt: Date;
}

/** Columns of `outgoing_mail m` from which an `OutgoingMail` is made. */
export const MAIL_COLUMNS =
  'm.id, m.kind, m.subject_id as "subjectId", m.locale, m.created_at as "createdAt"';

/** What a mail says in one language; plain text, which the mail's HTML escapes. */
export interface MailPart {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
  /** Said after the link. */
  readonly closing?: readonly string[];
}

/** To whom a mail goes, and under which subject. */
export interface MailHead {
  readonly to: string;
  readonly subject: string;
}

/** What a calendar takes from a mail: an invitation or its cancellation (RFC 6047), as text. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

export interface MailContent {
  readonly to: string;
  /** The language it says first, where it is known better than when the mail was asked for. */
  readonly locale?: Locale;
  readonly parts: Readonly<Record<Locale, MailPart>>;
  readonly calendar?: CalendarPart;
}

/**
 * Port: how mails of one kind are written, by the feature that owns the kind. Both give null where there is
 * nothing left to say: the invitation was withdrawn, the person has gone. They run in the worker, or in the api
 * where an administrator opens a line of the outbox.
 */
export interface MailComposer {
  readonly kind: string;
  head(tx: Transaction, mail: OutgoingMail): Promise<MailHead | null>;
  /** Makes a new token where the link needs one, which ends the one before; only its hash is kept. */
  compose(tx: Transaction, mail: OutgoingMail): Promise<MailContent | null>;
}

/** The composers by their kind. @throws Error where two claim the same kind */
export function composersByKind(composers: readonly MailComposer[]): ReadonlyMap<string, MailComposer> {
  const byKind = new Map<string, MailComposer>();
  for (const composer of composers) {
    if (byKind.has(composer.kind)) throw new Error(`two composers write mails of the kind ${composer.kind}`);
    byKind.set(composer.kind, composer);
  }
  return byKind;
}
