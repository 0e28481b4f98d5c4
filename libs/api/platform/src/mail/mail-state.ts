import type { Queries } from '../database/transaction.js';
import { MAIL_COLUMNS, type OutgoingMail } from './outgoing-mail.js';

/** Gives up every mail about these things that is not sent yet. */
export async function dropMails(tx: Queries, subjectIds: readonly string[]): Promise<void> {
  await tx.query(
    `update outgoing_mail set state = 'DROPPED'
      where state in ('WAITING', 'FAILED') and subject_id = any($1::uuid[])`,
    [subjectIds],
  );
}

/** A mail that is not sent yet, kept from everybody else until the transaction ends. */
export async function lockWaitingMail(tx: Queries, id: string): Promise<OutgoingMail | undefined> {
  const [mail] = await tx.query<OutgoingMail>(
    `select ${MAIL_COLUMNS} from outgoing_mail m
      where m.id = $1 and m.state in ('WAITING', 'FAILED') and m.expires_at > now() for update`,
    [id],
  );
  return mail;
}

/** Notes that an administrator has taken the mail in hand: the worker does not send it any more. */
export async function markOpened(tx: Queries, id: string): Promise<void> {
  await tx.query('update outgoing_mail set opened_at = now() where id = $1', [id]);
}
