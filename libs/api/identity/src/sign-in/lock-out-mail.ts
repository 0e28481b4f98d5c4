import {
  translate,
  type Locale,
  type MailComposer,
  type MailPart,
  type Transaction,
} from '@commonworks/api-platform/worker';

/** The mail that tells the owner of an account that somebody tries passwords. */
export const lockOutMail = (publicUrl: string): MailComposer => ({
  kind: 'LOCK_OUT',

  async head(tx, { subjectId, locale }) {
    const to = await addressee(tx, subjectId);
    return to === null ? null : { to, subject: translate(locale, 'identity:lockOutMail.subject') };
  },

  async compose(tx, { subjectId }) {
    const to = await addressee(tx, subjectId);
    return to === null
      ? null
      : { to, parts: { en: partIn('en', to, publicUrl), fr: partIn('fr', to, publicUrl) } };
  },
});

async function addressee(tx: Transaction, personId: string): Promise<string | null> {
  const [person] = await tx.query<{ email: string }>('select email from person where id = $1', [personId]);
  // Whoever left has no address that mail could reach.
  return person === undefined || person.email.endsWith('.invalid') ? null : person.email;
}

function partIn(locale: Locale, email: string, publicUrl: string): MailPart {
  const say = (key: string, params = {}) => translate(locale, `identity:lockOutMail.${key}`, params);
  return {
    subject: say('subject'),
    paragraphs: [say('happened', { email }), say('you'), say('notYou')],
    link: { label: say('link'), url: `${publicUrl}/activity` },
  };
}
