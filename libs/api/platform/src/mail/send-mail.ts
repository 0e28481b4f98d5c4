import type { Locale, TenantContext } from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';
import { mailJob } from '../job-kinds.js';
import { enqueueJob } from '../jobs/enqueue-job.js';

/** Who reads what becomes of a mail: it is sent by the worker, or waits until an administrator hands it over. */
export type MailDelivery = 'MAILED' | 'WAITS_IN_OUTBOX';

export interface RequestedMail {
  readonly kind: string;
  readonly subjectId: string;
  readonly locale: Locale;
  /** From now; what is late by then is no longer sent. */
  readonly validSeconds: number;
}

/**
 * Has a mail written and sent once the transaction is committed; its purpose is ADMINISTRATE, AUTHENTICATE or
 * INVITE. One that waits for the same is renewed, one that failed is given up for it.
 */
export async function sendMail(
  tx: Transaction,
  ctx: TenantContext,
  { kind, subjectId, locale, validSeconds }: RequestedMail,
): Promise<MailDelivery> {
  await tx.query(
    `update outgoing_mail set state = 'DROPPED' where kind = $1 and subject_id = $2 and state = 'FAILED'`,
    [kind, subjectId],
  );
  const [mail] = await tx.query<{ id: string }>(
    `insert into outgoing_mail (kind, subject_id, locale, requested_by, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(secs => $5))
     on conflict (kind, subject_id) where state = 'WAITING' do update
       set locale = excluded.locale, requested_by = excluded.requested_by, created_at = excluded.created_at,
           expires_at = excluded.expires_at, opened_at = null
     returning id`,
    [kind, subjectId, locale, ctx.personId, validSeconds],
  );
  if (!mail) throw new Error('an inserted mail was not returned');
  await enqueueJob(tx, mailJob, { mail: mail.id });
  const [delivery] = await tx.query<{ sends: boolean }>('select sends from mail_delivery');
  return delivery?.sends ? 'MAILED' : 'WAITS_IN_OUTBOX';
}
