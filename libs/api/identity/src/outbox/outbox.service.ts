import {
  found,
  lockWaitingMail,
  MAIL_COLUMNS,
  MAIL_COMPOSERS,
  markOpened,
  notFound,
  recordAudit,
  renderMail,
  TenantDatabase,
  withPurpose,
  type MailComposer,
  type OutgoingMail,
  type TenantContext,
  type PageArgs,
  ONE_PAGE,
  pageParams,
} from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OpenedOutboxLine, OutboxLine } from './outbox.types.js';

interface WaitingMail extends OutgoingMail {
  openedAt: Date | null;
  refused: boolean;
}

/** The mails that did not go out. An administrator hands them over in person, or by the own mail program. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(MAIL_COMPOSERS) private readonly composers: ReadonlyMap<string, MailComposer>,
  ) {}

  /**
   * Those that still have something to say, the newest first; only of kinds that are to be handed over, so that
   * what the bell shows as well does not bury an invitation.
   * @throws AppError NOT_FOUND
   */
  async list(ctx: TenantContext, page: PageArgs): Promise<OutboxLine[]> {
    const administrating = withPurpose(ctx, 'ADMINISTRATE');
    return this.database.read(administrating, async (tx) => {
      const mails = await tx.query<WaitingMail>(
        `with listed as (select ${MAIL_COLUMNS}, m.opened_at as "openedAt", m.state = 'FAILED' as refused,
                 row_number() over (order by m.created_at desc, m.id) as place
            from outgoing_mail m where m.state in ('WAITING', 'FAILED') and m.expires_at > now() and m.kind = any ($3)) ${ONE_PAGE}`,
        [...pageParams(page), [...this.composers.keys()]],
      );
      const lines: OutboxLine[] = [];
      for (const { openedAt, refused, ...mail } of mails) {
        const head = await this.composers.get(mail.kind)?.head(tx, mail);
        if (head) lines.push({ id: mail.id, ...head, at: mail.createdAt, openedAt, refused });
      }
      return lines;
    });
  }

  /**
   * Writes the mail, with a new link that ends the one before. It is not sent by the worker any more.
   * @throws AppError NOT_FOUND, also where there is nothing left to say
   */
  async open(ctx: TenantContext, id: string): Promise<OpenedOutboxLine> {
    const administrating = withPurpose(ctx, 'ADMINISTRATE');
    return this.database.write(administrating, async (tx) => {
      const mail = found(await lockWaitingMail(tx, id));
      const content = (await this.composers.get(mail.kind)?.compose(tx, mail)) ?? notFound();
      await markOpened(tx, id);
      await recordAudit(tx, ctx, {
        action: 'OUTBOX_LINE_OPENED',
        subjectType: 'outgoing_mail',
        subjectId: id,
        detail: { kind: mail.kind, about: mail.subjectId },
      });
      const { text } = renderMail(content, mail.locale);
      return { text, link: content.parts[mail.locale].link?.url ?? null };
    });
  }
}
