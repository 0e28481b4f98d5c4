import { LOCALES } from '@commonworks/domain-assessment';
import {
  createTenantContext,
  type Locale,
  type Standing,
  type TenantContext,
} from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';
import { translate } from '../i18n/translate.js';
import type { MailComposer, MailPart } from '../mail/outgoing-mail.js';
import type { NotificationLine } from './group-lines.js';
import type { ComposedLine, NotificationComposer } from './notification-composer.js';
import { NOTIFICATION_COLUMNS, type NotificationRow } from './notification-row.js';

/** Somebody who can be mailed, with what they may do now. */
export interface MailReader extends Standing {
  readonly personId: string;
  readonly email: string;
}

/** Port: finds out who is mailed; null where the account is closed. The app wires it to identity. */
export type FindMailReader = (tx: Transaction, personId: string) => Promise<MailReader | null>;

export interface NotificationMailOptions {
  /** Where people reach the product, without a slash at its end. */
  readonly publicUrl: string;
  readonly composers: readonly NotificationComposer[];
  readonly findReader: FindMailReader;
}

/**
 * The mail that tells of one line of the bell. It is written when it is sent, from what its reader may open then:
 * where the line was read meanwhile, is empty, or the kind is no longer to be mailed, there is nothing to send.
 */
export function notificationMail({
  publicUrl,
  composers,
  findReader,
}: NotificationMailOptions): MailComposer {
  const byKind = new Map(composers.map((composer) => [composer.kind.name, composer]));
  return {
    kind: 'NOTIFICATION',

    // An administrator who hands mails over would read what is for one person's eyes: the bell has it.
    head: async () => null,

    async compose(tx, { subjectId }) {
      const told = await findUnread(tx, subjectId);
      const composer = told && byKind.get(told.line[0].kind);
      if (!told || !composer) return null;
      const reader = await findReader(tx, told.personId);
      if (reader === null) return null;
      const parts: Partial<Record<Locale, MailPart>> = {};
      for (const locale of LOCALES) {
        const ctx: TenantContext = createTenantContext({ ...reader, locale });
        const [said] = await composer.compose(tx, ctx, [told.line]);
        if (!said) return null;
        parts[locale] = partIn(locale, said, publicUrl);
      }
      const { en, fr } = parts;
      return en && fr ? { to: reader.email, locale: reader.locale, parts: { en, fr } } : null;
    },
  };
}

/** The line this notification is in, where it is unread and its person is still mailed of the kind. */
async function findUnread(
  tx: Transaction,
  id: string,
): Promise<{ personId: string; line: NotificationLine } | null> {
  const rows = await tx.query<NotificationRow & { personId: string }>(
    `select ${NOTIFICATION_COLUMNS}, n.person_id as "personId"
       from notification asked
       join notification n on n.person_id = asked.person_id and n.kind = asked.kind
         and n.group_id is not distinct from asked.group_id and n.read_at is null
      where asked.id = $1 and asked.read_at is null and coalesce(
        (select s.mail from notification_setting s where s.person_id = asked.person_id and s.kind = asked.kind),
        (select k.mail from notification_kind k where k.name = asked.kind)) = 'AT_ONCE'
      order by n.created_at desc, n.id desc limit 500`,
    [id],
  );
  const [newest, ...others] = rows;
  return newest ? { personId: newest.personId, line: [newest, ...others] } : null;
}

function partIn(locale: Locale, { text, path }: ComposedLine, publicUrl: string): MailPart {
  const say = (key: string, params = {}) => translate(locale, `platform:notificationMail.${key}`, params);
  return {
    subject: text,
    paragraphs: [text],
    link: { label: say('open'), url: `${publicUrl}${path}` },
    closing: [say('settings', { url: `${publicUrl}/account#notifications` })],
  };
}
