import {
  recordAudit,
  sendMail,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Locale,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '../people/email.js';
import { inTheSameTime } from '../sign-in/in-the-same-time.js';

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');
/** Several times what the work takes. */
const ANSWER_MS = 300;
/** Mails to one person in an hour. */
const MOST_AN_HOUR = 3;
/** A mail that could not go out for so long is of no use to anybody. */
const MAIL_VALID_SECONDS = 24 * 3_600;

/** Sends whoever forgot the password a link. Says nothing, and takes as long, where there is no such account. */
@Injectable()
export class ForgottenPasswordService {
  constructor(private readonly database: TenantDatabase) {}

  async request(visitor: Visitor, email: string): Promise<void> {
    await inTheSameTime(ANSWER_MS, () =>
      this.database.write(AUTHENTICATE, async (tx) => {
        const [person] = await tx.query<{ id: string; locale: Locale }>(
          'select id, locale from person where email = $1 and password_hash is not null for update',
          [normaliseEmail(email)],
        );
        const resetId = person && (await openReset(tx, person.id));
        if (!person || !resetId) return;
        await sendMail(tx, AUTHENTICATE, {
          kind: 'PASSWORD_RESET',
          subjectId: resetId,
          locale: person.locale,
          validSeconds: MAIL_VALID_SECONDS,
        });
        await recordAudit(tx, AUTHENTICATE, {
          action: 'PASSWORD_RESET_REQUESTED',
          subjectType: 'person',
          subjectId: person.id,
          detail: { address: visitor.address },
        });
      }),
    );
  }
}

/** What the link will belong to; null where enough were asked for of late. */
async function openReset(tx: Transaction, personId: string): Promise<string | null> {
  const [reset] = await tx.query<{ id: string }>(
    `insert into password_reset (person_id) select $1
      where (select count(*) from password_reset
              where person_id = $1 and requested_at > now() - interval '1 hour') < $2
     returning id`,
    [personId, MOST_AN_HOUR],
  );
  return reset?.id ?? null;
}
