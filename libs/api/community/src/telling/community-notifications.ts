import { permits } from '@commonworks/access';
import {
  composeNotification,
  translate,
  type Locale,
  type NotificationComposer,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import '../community-messages.js';
import {
  communityAnswered,
  communityDigest,
  communityPosted,
  communityRemoved,
  communityReplied,
} from '../notification-kinds.js';
import {
  readToldPosts,
  readToldRemovals,
  readToldReplies,
  type ToldPost,
  type ToldRemoval,
  type ToldReply,
} from './told-rows.js';

/** How the notifications about communities are read, in the bell and in mails. */
export const communityNotifications: readonly NotificationComposer[] = [
  composeNotification<ToldPost>({
    kind: communityPosted,
    find: (tx, reader, rows) => findPosts(tx, reader, rows),
    say: (locale, posts) => sayOfPosts(locale, 'posted', posts),
  }),
  composeNotification<ToldPost>({
    kind: communityReplied,
    find: (tx, reader, rows) => findPosts(tx, reader, rows, (post) => post.authorId === reader.personId),
    say: (locale, posts) => sayOfPosts(locale, 'replied', posts),
  }),
  composeNotification<ToldPost>({
    kind: communityAnswered,
    find: (tx, reader, rows) =>
      findPosts(
        tx,
        reader,
        rows,
        (post, reply) => reply?.authorId === reader.personId && post.answerId === reply.id,
      ),
    say: (locale, posts) => sayOfPosts(locale, 'answered', posts),
  }),
  composeNotification<ToldRemoval>({
    kind: communityRemoved,
    find: findRemovals,
    say: (locale, [{ reason }]) => ({
      text: translate(locale, 'community:notification.removed', { reason }),
      path: '/communities',
    }),
  }),
  // Nobody is notified of it: it is a mail of its own.
  composeNotification<ToldPost>({
    kind: communityDigest,
    find: () => Promise.resolve(new Map()),
    say: (locale, posts) => sayOfPosts(locale, 'posted', posts),
  }),
];

/** Those that stand and that the reader may open, by notification; where a part is meant, it has to stand as well. */
async function findPosts(
  tx: Queries,
  { ability }: TenantContext,
  rows: readonly NotificationRow[],
  isMeant: (post: ToldPost, reply: ToldReply | undefined) => boolean = () => true,
): Promise<Map<string, ToldPost>> {
  const posts = await readToldPosts(
    tx,
    rows.map(({ subjectId }) => subjectId),
  );
  const parts = rows.flatMap(({ partId }) => partId ?? []);
  const replies = new Map((await readToldReplies(tx, parts)).map((reply) => [reply.id, reply]));
  const opened = new Map(
    posts
      .filter(({ consortiumId }) => permits(ability, 'read', 'Community', { consortiumId }))
      .map((post) => [post.id, post]),
  );
  return new Map(
    rows.flatMap(({ id, subjectId, partId }) => {
      const post = opened.get(subjectId);
      const reply = partId === null ? undefined : replies.get(partId);
      const stands = post && (partId === null || reply) && isMeant(post, reply);
      return stands ? [[id, post]] : [];
    }),
  );
}

/** Why it was done, to who wrote it alone. */
async function findRemovals(
  tx: Queries,
  { ability, personId }: TenantContext,
  rows: readonly NotificationRow[],
): Promise<Map<string, ToldRemoval>> {
  const removals = await readToldRemovals(
    tx,
    rows.map(({ subjectId }) => subjectId),
    personId,
  );
  const own = new Map(
    removals
      .filter(({ consortiumId }) => permits(ability, 'read', 'Community', { consortiumId }))
      .map((removal) => [removal.id, removal]),
  );
  return new Map(
    rows.flatMap(({ id, subjectId }) => {
      const removal = own.get(subjectId);
      return removal ? [[id, removal]] : [];
    }),
  );
}

/** The key of what is said of one thing or of several. */
const KEYS = {
  posted: (kind: string, count: number) =>
    count > 1 ? 'community:notification.postedMany' : `community:notification.posted.${kind}`,
  replied: (kind: string) => `community:notification.replied.${kind}`,
  answered: () => 'community:notification.answered',
} as const;

function sayOfPosts(
  locale: Locale,
  what: keyof typeof KEYS,
  [newest, ...others]: readonly [ToldPost, ...ToldPost[]],
) {
  const { id, kind, title, areaCode } = newest;
  const community = locale === 'fr' ? newest.areaNameFr : newest.areaNameEn;
  const count = others.length + 1;
  const ofMany = what === 'posted' && count > 1;
  return {
    text: translate(locale, KEYS[what](kind, count), { title, community, count }),
    path: ofMany ? `/communities/${areaCode}` : `/communities/${areaCode}/posts/${id}`,
  };
}
