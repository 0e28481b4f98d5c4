import type { Locale } from '../context/tenant-context.js';
import type { Queries, Transaction } from '../database/transaction.js';
import { mailJob } from '../job-kinds.js';
import { enqueueJob } from '../jobs/enqueue-job.js';

export interface QueuedMail {
  /** One of the table `mail_kind`. */
  readonly kind: string;
  readonly subjectId: string;
  readonly locale: Locale;
  /** What is late by then is no longer sent. */
  readonly expiresAt: Date;
}

/** Whether there is a mail server. */
export async function sendsMails(tx: Queries): Promise<boolean> {
  const [delivery] = await tx.query<{ sends: boolean }>('select d.sends from mail_delivery d');
  return delivery?.sends === true;
}

/**
 * Has a mail written and sent once the transaction is committed, in the worker, where nobody asked for it in person.
 * Without a mail server none is asked for: an outbox full of such mails would bury the invitations.
 */
export async function queueMail(
  tx: Transaction,
  { kind, subjectId, locale, expiresAt }: QueuedMail,
): Promise<void> {
  const [mail] = await tx.query<{ id: string }>(
    `insert into outgoing_mail (kind, subject_id, locale, expires_at)
     select $1, $2, $3, $4 where (select d.sends from mail_delivery d) returning id`,
    [kind, subjectId, locale, expiresAt],
  );
  if (mail) await enqueueJob(tx, mailJob, { mail: mail.id });
}
