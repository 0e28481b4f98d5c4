import { permits } from '@commonworks/access';
import {
  createTenantContext,
  translate,
  type FindMailReader,
  type Locale,
  type MailComposer,
  type MailPart,
  type Transaction,
} from '@commonworks/api-platform/worker';
import '../community-messages.js';
import { readNews, type NewsRow } from './news-rows.worker.js';
import { DIGEST_MAIL } from './send-digests.worker.js';

export interface DigestMailOptions {
  /** Where people reach the product, without a slash at its end. */
  readonly publicUrl: string;
  readonly findReader: FindMailReader;
}

/** What one mail tells of at length; the rest is counted. */
const MOST = 12;

/**
 * What was written in a week, as it stands when the mail is written: nothing that was taken away since, nothing of a
 * consortium in which its reader has no role any more. Where nothing is left there is no mail.
 */
export const digestMail = ({ publicUrl, findReader }: DigestMailOptions): MailComposer => ({
  kind: DIGEST_MAIL,

  // It is for one person's eyes: nobody hands it over.
  head: async () => null,

  async compose(tx, { subjectId }) {
    const personId = await readerOf(tx, subjectId);
    const reader = personId === null ? null : await findReader(tx, personId);
    if (reader === null) return null;
    const { ability } = createTenantContext(reader);
    const news = (await readNews(tx, subjectId)).filter(({ consortiumId }) =>
      permits(ability, 'read', 'Community', { consortiumId }),
    );
    if (news.length === 0) return null;
    const part = (locale: Locale) => partIn(locale, news, publicUrl);
    return { to: reader.email, locale: reader.locale, parts: { en: part('en'), fr: part('fr') } };
  },
});

async function readerOf(tx: Transaction, digestId: string): Promise<string | null> {
  const [digest] = await tx.query<{ personId: string }>(
    'select d.person_id as "personId" from community_digest d where d.id = $1',
    [digestId],
  );
  return digest?.personId ?? null;
}

function partIn(locale: Locale, news: readonly NewsRow[], publicUrl: string): MailPart {
  const say = (key: string, params = {}) => translate(locale, `community:digest.${key}`, params);
  const rest = news.length - MOST;
  return {
    subject: say('subject', { count: news.length }),
    paragraphs: [
      say('lead'),
      ...news.slice(0, MOST).map((post) => told(post, locale, say, publicUrl)),
      ...(rest > 0 ? [say('rest', { count: rest })] : []),
    ],
    link: { label: say('open'), url: `${publicUrl}/communities` },
    closing: [say('stop', { url: `${publicUrl}/account#notifications` })],
  };
}

/** Its title, who wrote it and where, how it stands, and its address: a line each. */
function told(
  { id, kind, title, name, municipality, areaCode, areaNameEn, areaNameFr, replyCount, answered }: NewsRow,
  locale: Locale,
  say: (key: string, params?: object) => string,
  publicUrl: string,
): string {
  const community = locale === 'fr' ? areaNameFr : areaNameEn;
  const place = municipality ?? say('coordination');
  const state = kind === 'ARTICLE' ? 'article' : answered ? 'answered' : 'waiting';
  return [
    title,
    say('by', { who: name === null ? place : `${name}, ${place}`, community }),
    say(state, { count: replyCount }),
    `${publicUrl}/communities/${areaCode}/posts/${id}`,
  ].join('\n');
}
