import { permits } from '@commonworks/access';
import { type TenantContext, type Transaction } from '@commonworks/api-platform';
import { type AnswerState, type AnswerValue } from '@commonworks/domain-assessment';
import { answersOneByOne, FEWEST_FOR_SPREAD, type PeerGroupKind } from '@commonworks/domain-benchmark';
import { type CampaignFacts } from '../campaigns/find-campaign.js';
import { KeptCells } from './kept-cells.js';
import { type PublishedReason } from './published-reason.js';

/** A published release, as its readers may see it. */
export interface PublishedRelease {
  readonly id: string;
  readonly publishedAt: Date;
  /** Somebody shares in aggregate only; nobody may know who or how many. */
  readonly unnamedParticipants: boolean;
  /** In order of importance, the whole campaign first. */
  readonly groups: readonly ReleasedGroup[];
}

export interface ReleasedGroup {
  readonly id: string;
  readonly kind: PeerGroupKind;
  readonly code: string;
}

/** Its columns, of the release `r`. */
export const RELEASE_COLUMNS = `r.id, r.published_at as "publishedAt", r.unnamed_participants as "unnamedParticipants",
  (select jsonb_agg(jsonb_build_object('id', g.id, 'kind', g.kind, 'code', g.code) order by g.position)
   from release_group g where g.consortium_id = r.consortium_id and g.release_id = r.id) as groups`;

/** The campaign's release; null while there is none, and for those who may not see it. */
export async function publishedRelease(
  tx: Transaction,
  ctx: TenantContext,
  { id, consortiumId }: Pick<CampaignFacts, 'id' | 'consortiumId'>,
): Promise<PublishedRelease | null> {
  if (!permits(ctx.ability, 'read', 'Release', { consortiumId })) return null;
  const [release] = await tx.query<PublishedRelease>(
    `select ${RELEASE_COLUMNS} from release r
     where r.consortium_id = $1 and r.campaign_id = $2 and r.status = 'PUBLISHED' and r.published_at is not null`,
    [consortiumId, id],
  );
  return release ?? null;
}

/**
 * One question's released figures in one group; every figure is null where the cell is withheld. Where nobody
 * gave a value and nobody is hidden, `n` is 0 and the others are null.
 */
export interface ReleasedFigures {
  readonly questionId: string;
  readonly withheld: PublishedReason | null;
  readonly answersHeldBack: boolean;
  readonly namedOnly: boolean;
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly quartilesWithheld: PublishedReason | null;
  readonly quartilesNamedOnly: boolean;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly counts: readonly { value: string; count: number }[] | null;
  /** Options counted together; they are not among `counts`. */
  readonly other: { readonly values: readonly string[]; readonly count: number } | null;
}

/** Released figures with the few answers they are made of. */
export interface ReleasedCell extends ReleasedFigures {
  /** By municipality, where they are few and nobody in the group is hidden: `answersOneByOne`. Null otherwise. */
  readonly answers: readonly CellAnswer[] | null;
}

/** An answer with a value, shared by name. */
export interface CellAnswer {
  readonly municipalityId: string;
  readonly value: AnswerValue;
}

type Cells = ReadonlyMap<string, ReleasedCell>;

/** Cells kept in this process at most; one takes about half a kilobyte. */
const kept = new KeptCells<Cells>(50_000);

/**
 * The cells of a group, by question id; read them, they are shared. A published release never changes, so they are
 * read once and kept, under the ids of release and group. Whether somebody may read them is asked of the database each
 * time: by `publishedRelease` and `standingInRelease`, which alone give a release and its groups, in the transaction in
 * hand.
 */
export async function releasedCells(
  tx: Transaction,
  { consortiumId }: Pick<CampaignFacts, 'consortiumId'>,
  release: Pick<PublishedRelease, 'id'>,
  group: Pick<ReleasedGroup, 'id'>,
): Promise<Cells> {
  const key = `${release.id} ${group.id}`;
  const known = kept.get(key);
  if (known) return known;
  const rows = await tx.query<ReleasedFigures & { named: readonly CellAnswer[] | null }>(
    `with member as materialized (
       select p.municipality_id from release_participant p
       where p.consortium_id = $1 and p.release_id = $2 and $3 = any(p.group_ids))
     select c.question_id as "questionId", c.withheld, c.answers_held_back as "answersHeldBack",
       c.named_only as "namedOnly", c.n, c.mean, c.sd, c.quartiles_withheld as "quartilesWithheld",
       c.quartiles_named_only as "quartilesNamedOnly", c.median, c.q1, c.q3, c.counts, c.other,
       case when c.n < $4 then (
         select jsonb_agg(jsonb_build_object('municipalityId', a.municipality_id, 'value', a.value)
           order by a.municipality_id)
         from member m join release_named_answer a on a.municipality_id = m.municipality_id
         where a.consortium_id = $1 and a.release_id = $2 and a.question_id = c.question_id
           and a.state = 'ANSWERED') end as named
     from release_cell c where c.consortium_id = $1 and c.release_id = $2 and c.group_id = $3`,
    [consortiumId, release.id, group.id, FEWEST_FOR_SPREAD],
  );
  const cells: Cells = new Map(
    rows.map(({ named, ...cell }) => [
      cell.questionId,
      { ...cell, answers: answersOneByOne(cell, named ?? []) },
    ]),
  );
  // A release withdrawn since it was asked for shows no cells; those of one that is there are never none.
  if (cells.size > 0) kept.keep(key, cells);
  return cells;
}

/** A municipality's answer, shared by name. */
export interface NamedAnswer {
  readonly municipalityId: string;
  readonly questionId: string;
  readonly state: Exclude<AnswerState, 'UNANSWERED'>;
  readonly value: unknown;
}

/** What is shared by name of these questions, by anybody or by one municipality. */
export function namedAnswers(
  tx: Transaction,
  { consortiumId }: CampaignFacts,
  releaseId: string,
  questionIds: readonly string[],
  municipalityId: string | null = null,
): Promise<NamedAnswer[]> {
  return tx.query(
    `select a.municipality_id as "municipalityId", a.question_id as "questionId", a.state, a.value
     from release_named_answer a
     where a.consortium_id = $1 and a.release_id = $2 and a.question_id = any($3::uuid[])
       and ($4::uuid is null or a.municipality_id = $4)`,
    [consortiumId, releaseId, questionIds, municipalityId],
  );
}

/** Named answers by municipality, and there by question. */
export function answersByMunicipality(
  answers: readonly NamedAnswer[],
): Map<string, Map<string, Pick<NamedAnswer, 'state' | 'value'>>> {
  const municipalities = new Map<string, Map<string, Pick<NamedAnswer, 'state' | 'value'>>>();
  for (const { municipalityId, questionId, state, value } of answers) {
    const own = municipalities.get(municipalityId) ?? new Map<string, Pick<NamedAnswer, 'state' | 'value'>>();
    municipalities.set(municipalityId, own.set(questionId, { state, value }));
  }
  return municipalities;
}
