import { handleJob, notify, type JobHandler, type Queries } from '@commonworks/api-platform/worker';
import { tellOfPostJob } from '../job-kinds.js';
import { communityPosted, communityReplied } from '../notification-kinds.js';

interface WrittenPost {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly consortiumId: string;
  readonly areaId: string;
  readonly authorId: string;
  readonly authorFor: string | null;
}

/**
 * Tells of what was written, as it stands: of a question or an article who subscribes to the community or follows its
 * author, and of a question who coordinates, so that there is always somebody who hears; of a reply who is replied to.
 */
export const tellOfPost = (): JobHandler =>
  handleJob(tellOfPostJob, async ({ post: id }, job) => {
    await job.finish(async (tx) => {
      const written = await readWritten(tx, id);
      if (!written) return;
      if (written.parentId === null) await tellReaders(tx, written);
      else await tellRepliedTo(tx, written, written.parentId);
    });
  });

async function tellReaders(
  tx: Queries,
  { id, kind, consortiumId, areaId, authorId, authorFor }: WrittenPost,
) {
  const about = { subjectId: id };
  const place = { consortiumId };
  const wanting = await tx.query<{ personId: string }>(
    `select s.person_id as "personId" from community_subscription s
      where s.consortium_id = $1 and s.area_id = $2 and s.person_id <> $3
     union
     select f.person_id from community_following f where f.consortium_id = $1 and f.followed_id = $3`,
    [consortiumId, areaId, authorId],
  );
  const people = wanting.map(({ personId }) => personId);
  // What is unread of one community is one line.
  const told = { kind: communityPosted, about, place, groupId: areaId };
  if (people.length > 0) await notify(tx, { ...told, to: { people } });
  const isOfMunicipality = authorFor !== null;
  if (kind === 'QUESTION' && isOfMunicipality) await notify(tx, { ...told, to: { roles: ['COORDINATOR'] } });
}

async function tellRepliedTo(tx: Queries, { id, consortiumId, authorId }: WrittenPost, parentId: string) {
  const post = await readWritten(tx, parentId);
  if (!post || post.authorId === authorId) return;
  await notify(tx, {
    kind: communityReplied,
    about: { subjectId: parentId, partId: id },
    place: { consortiumId },
    to: { people: [post.authorId] },
  });
}

async function readWritten(tx: Queries, id: string): Promise<WrittenPost | undefined> {
  const [row] = await tx.query<WrittenPost>(
    `select p.id, p.parent_id as "parentId", p.kind, p.consortium_id as "consortiumId", p.area_id as "areaId",
       p.author_id as "authorId", p.author_for as "authorFor"
     from community_post p where p.id = $1`,
    [id],
  );
  return row;
}
