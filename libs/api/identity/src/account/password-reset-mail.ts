import {
  translate,
  type Locale,
  type MailComposer,
  type MailPart,
  type Transaction,
} from '@commonworks/api-platform/worker';
import { newToken, tokenHash } from '../sessions/token.js';

/** A link works for so long after it was written. */
export const RESET_MINUTES = 30;

/** The mail that carries the link with which a forgotten password is replaced. */
export const passwordResetMail = (publicUrl: string): MailComposer => ({
  kind: 'PASSWORD_RESET',

  async head(tx, { subjectId, locale }) {
    const to = await addressee(tx, subjectId);
    return to === null ? null : { to, subject: translate(locale, 'identity:resetMail.subject') };
  },

  async compose(tx, { subjectId }) {
    const to = await addressee(tx, subjectId);
    if (to === null) return null;
    const token = newToken();
    await tx.query(
      `update password_reset set token_hash = $1, expires_at = now() + make_interval(mins => ${RESET_MINUTES})
        where id = $2`,
      [tokenHash(token), subjectId],
    );
    const url = `${publicUrl}/reset/${token}`;
    return { to, parts: { en: partIn('en', to, url), fr: partIn('fr', to, url) } };
  },
});

/** To whom the link goes; null once a password was set with one. */
async function addressee(tx: Transaction, resetId: string): Promise<string | null> {
  const [person] = await tx.query<{ email: string }>(
    `select p.email from password_reset r join person p on p.id = r.person_id where r.id = $1 and r.used_at is null`,
    [resetId],
  );
  return person?.email ?? null;
}

function partIn(locale: Locale, email: string, url: string): MailPart {
  const say = (key: string, params = {}) => translate(locale, `identity:resetMail.${key}`, params);
  return {
    subject: say('subject'),
    paragraphs: [say('asked', { email })],
    link: { label: say('link'), url },
    closing: [say('until', { minutes: RESET_MINUTES }), say('notYou')],
  };
}
