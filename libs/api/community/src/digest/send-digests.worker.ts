import {
  handleJob,
  notMailed,
  queueMail,
  sendsMails,
  type JobHandler,
  type Transaction,
} from '@commonworks/api-platform/worker';
import { digestWindow } from '@commonworks/domain-community';
import { sendDigestsJob } from '../job-kinds.js';
import { communityDigest } from '../notification-kinds.js';

/** The mail's kind, which `digestMail` writes. */
export const DIGEST_MAIL = 'COMMUNITY_DIGEST';
/** What is not sent by then is stale. */
const LATE = 3 * 86_400_000;

interface Reader {
  readonly personId: string;
  /** When their last digest ended. */
  readonly last: Date | null;
  readonly now: Date;
}

/**
 * Asks for a mail for each person for whom somebody wrote something new, unless they switched it off. The row of a week and a person is there once,
 * however often the job is done, and with it the mail or neither.
 */
export const sendDigests = (): JobHandler =>
  handleJob(sendDigestsJob, async (_, job) => {
    await job.finish(async (tx) => {
      if (!(await sendsMails(tx))) return;
      const readers = await readReaders(tx);
      const unwilling = await notMailed(
        tx,
        communityDigest,
        readers.map(({ personId }) => personId),
      );
      const wanting = readers.filter(({ personId }) => !unwilling.has(personId));
      const windows = new Map(wanting.map(({ personId, last, now }) => [personId, digestWindow(last, now)]));
      for (const personId of await withNews(tx, windows)) {
        const window = windows.get(personId);
        const id = window && (await storeDigest(tx, personId, window));
        if (id) {
          const expiresAt = new Date(window.until.getTime() + LATE);
          await queueMail(tx, { kind: DIGEST_MAIL, subjectId: id, locale: 'en', expiresAt });
        }
      }
    });
  });

type Window = ReturnType<typeof digestWindow>;

const readReaders = (tx: Transaction): Promise<Reader[]> =>
  tx.query<Reader>(
    `select w.person_id as "personId", statement_timestamp() as now,
       (select max(d.until) from community_digest d where d.person_id = w.person_id) as last
     from (select s.person_id from community_subscription s union select f.person_id from community_following f) w
     order by w.person_id`,
  );

/** Those for whom something was written that stands. */
async function withNews(tx: Transaction, windows: ReadonlyMap<string, Window>): Promise<string[]> {
  const people = [...windows.keys()];
  const since = [...windows.values()].map((window) => window.since);
  const rows = await tx.query<{ personId: string }>(
    `select w.person as "personId" from unnest($1::uuid[], $2::timestamptz[]) as w (person, since)
     where exists (
       select from community_post p
       where p.parent_id is null and p.written_at > w.since and p.author_id <> w.person
         and (exists (select from community_subscription s
                where (s.consortium_id, s.area_id, s.person_id) = (p.consortium_id, p.area_id, w.person))
           or exists (select from community_following f
                where (f.consortium_id, f.person_id, f.followed_id) = (p.consortium_id, w.person, p.author_id))))`,
    [people, since],
  );
  return rows.map(({ personId }) => personId);
}

/** @returns its id; null where the person has that of the week */
async function storeDigest(
  tx: Transaction,
  personId: string,
  { week, since, until }: Window,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into community_digest (person_id, week, since, until) values ($1, $2, $3, $4)
     on conflict do nothing returning id`,
    [personId, week, since, until],
  );
  return row?.id ?? null;
}
