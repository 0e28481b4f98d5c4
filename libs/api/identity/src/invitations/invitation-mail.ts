import {
  translate,
  type Locale,
  type MailComposer,
  type MailPart,
  type Transaction,
} from '@commonworks/api-platform/worker';
import { newToken, tokenHash } from '../sessions/token.js';

/** An invitation that can still be accepted, as its mail tells of it. */
interface Offered {
  email: string;
  role: string;
  placeName: string | null;
  inviterName: string | null;
  expiresAt: Date;
}

/** The mail that carries an invitation's link. */
export const invitationMail = (publicUrl: string): MailComposer => ({
  kind: 'INVITATION',

  async head(tx, { subjectId, locale }) {
    const offered = await find(tx, subjectId);
    return offered && { to: offered.email, subject: subjectIn(locale, offered) };
  },

  async compose(tx, { subjectId }) {
    const offered = await find(tx, subjectId);
    if (offered === null) return null;
    const token = newToken();
    await tx.query('update invitation set token_hash = $1 where id = $2', [tokenHash(token), subjectId]);
    const url = `${publicUrl}/invitation/${token}`;
    return {
      to: offered.email,
      parts: { en: partIn('en', offered, url), fr: partIn('fr', offered, url) },
    };
  },
});

async function find(tx: Transaction, invitationId: string): Promise<Offered | null> {
  const [offered] = await tx.query<Offered>(
    `select i.email, i.role, coalesce(m.name, c.name) as "placeName", p.name as "inviterName",
            i.expires_at as "expiresAt"
       from invitation i
       left join municipality m on m.id = i.municipality_id
       left join consortium c on c.id = i.consortium_id
       left join person p on p.id = i.invited_by
      where i.id = $1 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()`,
    [invitationId],
  );
  return offered ?? null;
}

/** The role and its place in words: "Lead, Town of Alder". */
function offerIn(locale: Locale, { role, placeName }: Offered): string {
  const name = translate(locale, `terms:role.${role}`);
  return placeName === null ? name : translate(locale, 'terms:roleAt', { role: name, place: placeName });
}

const subjectIn = (locale: Locale, offered: Offered): string =>
  translate(locale, 'identity:invitationMail.subject', { offer: offerIn(locale, offered) });

function partIn(locale: Locale, offered: Offered, url: string): MailPart {
  const say = (key: string, params = {}) => translate(locale, `identity:invitationMail.${key}`, params);
  const { inviterName, expiresAt } = offered;
  const offer = offerIn(locale, offered);
  return {
    subject: subjectIn(locale, offered),
    paragraphs: [
      say('greeting'),
      inviterName === null ? say('invited', { offer }) : say('invitedBy', { offer, inviter: inviterName }),
    ],
    link: { label: say('link'), url },
    closing: [say('until', { date: dayIn(locale, expiresAt) }), say('notYou')],
  };
}

const dayIn = (locale: Locale, date: Date): string =>
  new Intl.DateTimeFormat(`${locale}-CA`, { dateStyle: 'long', timeZone: 'America/Toronto' }).format(date);
