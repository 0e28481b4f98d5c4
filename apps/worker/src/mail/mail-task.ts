import {
  MAIL_COLUMNS,
  renderMail,
  type MailComposer,
  type OutgoingMail,
  type RenderedMail,
  type Transaction,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';
import { type AddJob, type Attempt, type JobLog } from '../jobs/job-runner.js';
import { MailRefused, type MailTransport } from './smtp-transport.js';

interface Written {
  readonly mail: RenderedMail;
  readonly attempt: number;
}

/** Writes mails and hands them to the mail server. Without one they wait, and an administrator can open them. */
export class MailTask {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly composers: ReadonlyMap<string, MailComposer>,
    private readonly transport: MailTransport | null,
    private readonly log: JobLog,
  ) {}

  /** Tells the api whether mails are sent, and takes up what waited while they were not. */
  async begin(addJob: AddJob): Promise<void> {
    const waiting = await this.database.write(async (tx) => {
      await tx.query('update mail_delivery set sends = $1', [this.transport !== null]);
      return tx.query<{ id: string }>(
        `select id from outgoing_mail where state = 'WAITING' and opened_at is null`,
      );
    });
    if (this.transport) for (const { id } of waiting) await addJob('mail', id);
  }

  /**
   * Sends this mail, if it still waits. A worker that dies between sending and noting it sends the mail again,
   * with a token that replaces the one before.
   * @throws MailRefused where it is worth another attempt
   */
  async run(id: string, { last }: Attempt): Promise<void> {
    if (this.transport === null) return;
    const written = await this.database.write((tx) => this.write(tx, id));
    if (written === null) return;
    try {
      await this.transport.send(written.mail, `${id}.${written.attempt}`);
    } catch (error) {
      const permanent = last || (error instanceof MailRefused && error.permanent);
      if (!permanent) throw error;
      this.log.warn({ mailId: id, reason: String(error) }, 'a mail could not be delivered');
      await this.database.write((tx) =>
        tx.query(`update outgoing_mail set state = 'FAILED' where id = $1 and state = 'WAITING'`, [id]),
      );
      return;
    }
    await this.database.write((tx) =>
      tx.query(
        `update outgoing_mail set state = 'SENT', sent_at = now() where id = $1 and state = 'WAITING'`,
        [id],
      ),
    );
  }

  private async write(tx: Transaction, id: string): Promise<Written | null> {
    const [mail] = await tx.query<OutgoingMail & { expired: boolean; attempts: number }>(
      `select ${MAIL_COLUMNS}, m.expires_at <= now() as expired, m.attempts from outgoing_mail m
        where m.id = $1 and m.state = 'WAITING' and m.opened_at is null for update`,
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
    return { mail: renderMail(content, mail.locale), attempt: mail.attempts + 1 };
  }
}
