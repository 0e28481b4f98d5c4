import {
  enqueueJob,
  JobFailure,
  mailJob,
  MAIL_COLUMNS,
  renderMail,
  type MailComposer,
  type OutgoingMail,
  type RenderedMail,
  type RunningJob,
  type Transaction,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';
import { MailRefused, type MailTransport } from './smtp-transport.js';

interface Written {
  readonly mail: RenderedMail;
  readonly attempt: number;
}

/** One that was refused is sent where an administrator has its job tried again. */
const NOT_SENT = `state in ('WAITING', 'FAILED')`;

/** Writes mails and hands them to the mail server. Without one they wait, and an administrator can open them. */
export class MailTask {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly composers: ReadonlyMap<string, MailComposer>,
    private readonly transport: MailTransport | null,
  ) {}

  /** Tells the api whether mails are sent, and takes up what waited while they were not. */
  async begin(): Promise<void> {
    await this.database.write(async (tx) => {
      await tx.query('update mail_delivery set sends = $1', [this.transport !== null]);
      if (this.transport === null) return;
      const waiting = await tx.query<{ id: string }>(
        `select m.id from outgoing_mail m
          where m.state = 'WAITING' and m.opened_at is null
            and not exists (select from job j where j.kind = $1 and j.ids = jsonb_build_object('mail', m.id)
                                                and j.state in ('WAITING', 'RUNNING', 'STOPPED'))`,
        [mailJob.name],
      );
      for (const { id } of waiting) await enqueueJob(tx, mailJob, { mail: id });
    });
  }

  /**
   * Sends this mail, if it still waits. A worker that dies between sending and noting it sends the mail again,
   * with a token that replaces the one before.
   * @throws JobFailure
   */
  async run(id: string, job: RunningJob): Promise<void> {
    if (this.transport === null) return job.finish(async () => undefined, 'platform:jobReason.noMailServer');
    await job.step(0, 'platform:jobWord.writing');
    const written = await this.database.write((tx) => this.write(tx, id));
    if (written === null) return job.finish(async () => undefined, 'platform:jobReason.nothingToSend');
    try {
      await this.transport.send(written.mail, `${id}.${written.attempt}`);
    } catch (error) {
      const lasting = error instanceof MailRefused && error.permanent;
      if (lasting || job.last) await this.noteFailed(id);
      throw new JobFailure(
        lasting ? 'platform:jobReason.mailRefused' : 'platform:jobReason.mailServerAway',
        lasting,
        { cause: error },
      );
    }
    await this.database.write((tx) =>
      tx.query(`update outgoing_mail set state = 'SENT', sent_at = now() where id = $1 and ${NOT_SENT}`, [
        id,
      ]),
    );
  }

  private async noteFailed(id: string): Promise<void> {
    await this.database.write((tx) =>
      tx.query(`update outgoing_mail set state = 'FAILED' where id = $1 and ${NOT_SENT}`, [id]),
    );
  }

  private async write(tx: Transaction, id: string): Promise<Written | null> {
    const [mail] = await tx.query<OutgoingMail & { expired: boolean; attempts: number }>(
      `select ${MAIL_COLUMNS}, m.expires_at <= now() as expired, m.attempts from outgoing_mail m
        where m.id = $1 and m.${NOT_SENT} and m.opened_at is null for update`,
      [id],
    );
    if (!mail) return null;
    const composer = this.composers.get(mail.kind);
    if (!composer) throw new Error(`nobody writes mails of the kind ${mail.kind}`);
    const content = mail.expired ? null : await composer.compose(tx, mail);
    if (content === null) {
      await tx.query(`update outgoing_mail set state = 'DROPPED' where id = $1`, [id]);
      return null;
    }
    await tx.query('update outgoing_mail set attempts = attempts + 1 where id = $1', [id]);
    return { mail: renderMail(content, content.locale ?? mail.locale), attempt: mail.attempts + 1 };
  }
}
