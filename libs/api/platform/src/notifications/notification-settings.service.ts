import { Inject, Injectable } from '@nestjs/common';
import type { TenantContext } from '../context/tenant-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { found } from '../errors/app-error.js';
import { translate } from '../i18n/translate.js';
import type { NotificationKind, NotificationMail } from './define-notification.js';
import { NOTIFICATION_KINDS } from './notification-tokens.js';
import type { NotificationSettingObject, NotificationSettingsObject } from './notification.types.js';

/** Of what a person is mailed. */
@Injectable()
export class NotificationSettings {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(NOTIFICATION_KINDS) private readonly kinds: ReadonlyMap<string, NotificationKind>,
  ) {}

  /** The kinds that somebody with the person's roles can be told of. */
  async read(ctx: TenantContext): Promise<NotificationSettingsObject> {
    const { sendsMail, chosen } = await this.database.read(ctx, async (tx) => {
      const [delivery] = await tx.query<{ sends: boolean }>('select sends from mail_delivery');
      const settings = await tx.query<{ kind: string; mail: NotificationMail }>(
        'select kind, mail from notification_setting where person_id = $1',
        [ctx.personId],
      );
      return {
        sendsMail: delivery?.sends ?? false,
        chosen: new Map(settings.map(({ kind, mail }) => [kind, mail])),
      };
    });
    const kinds = [...this.kinds.values()]
      .filter((kind) => concerns(ctx, kind))
      .map((kind) => present(ctx, kind, chosen.get(kind.name) ?? kind.mail));
    return { sendsMail, kinds };
  }

  /** @throws AppError NOT_FOUND for a kind the person cannot be told of */
  async set(ctx: TenantContext, name: string, mail: NotificationMail): Promise<NotificationSettingObject> {
    const known = this.kinds.get(name);
    const kind = found(known && concerns(ctx, known) ? known : undefined);
    await this.database.write(ctx, (tx) =>
      tx.query(
        `insert into notification_setting (person_id, kind, mail) values ($1, $2, $3)
         on conflict (person_id, kind) do update set mail = excluded.mail`,
        [ctx.personId, name, mail],
      ),
    );
    return present(ctx, kind, mail);
  }
}

const concerns = ({ memberships }: TenantContext, { roles }: NotificationKind): boolean =>
  memberships.some(({ role }) => roles.includes(role));

const present = (
  { locale }: TenantContext,
  { name, title }: NotificationKind,
  mail: NotificationMail,
): NotificationSettingObject => ({ kind: name, title: translate(locale, title), mail });
