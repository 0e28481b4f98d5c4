import type { Queries } from '@commonworks/api-platform';
import type {
  AnswerState,
  AnswerValue,
  RatingCode,
  SharingLevel,
  WorkbookStatus,
} from '@commonworks/domain-assessment';

/** Where a workbook stands, and whose it is. */
export interface WorkbookPlace {
  readonly municipalityId: string;
  readonly workbookId: string;
}

/** What a published document says of an element: the rating that follows from its words, and the observation. */
export interface PublishedFinding {
  readonly questionId: string;
  readonly rating: RatingCode;
  /** In each official language, 1 to 4,000 characters. */
  readonly observation: { readonly en: string; readonly fr: string };
}

/** A workbook as it comes from elsewhere, all at once. */
export interface LoadedWorkbook extends WorkbookPlace {
  readonly status: WorkbookStatus;
  readonly answers: readonly {
    readonly questionId: string;
    readonly state: Exclude<AnswerState, 'UNANSWERED'>;
    readonly value: AnswerValue | null;
  }[];
  readonly levels: readonly {
    readonly scope: 'WORKBOOK' | 'SECTION' | 'QUESTION';
    readonly targetId: string;
    readonly level: SharingLevel;
  }[];
  readonly findings: readonly PublishedFinding[];
  /** Why it was given back; null where it was not. */
  readonly remark: string | null;
}

/** An empty workbook of an open campaign; whoever coordinates the campaign may do this. */
export async function insertWorkbook(
  tx: Queries,
  workbook: WorkbookPlace & { consortiumId: string; campaignId: string; questionCount: number },
): Promise<void> {
  await tx.query(
    `insert into workbook (municipality_id, id, consortium_id, campaign_id, question_count)
     values ($1, $2, $3, $4, $5)`,
    [
      workbook.municipalityId,
      workbook.workbookId,
      workbook.consortiumId,
      workbook.campaignId,
      workbook.questionCount,
    ],
  );
}

/** Fills an empty workbook, as the municipality itself: answers with their first version, findings, levels, state. */
export async function loadWorkbook(tx: Queries, workbook: LoadedWorkbook): Promise<void> {
  const { municipalityId, workbookId, answers, findings, levels, remark } = workbook;
  const place = [municipalityId, workbookId];
  await tx.query(
    `insert into answer (municipality_id, workbook_id, question_id, state, value, version)
     select $1, $2, a."questionId", a.state, nullif(a.value, 'null'::jsonb), 1
       from jsonb_to_recordset($3) as a("questionId" uuid, state text, value jsonb)`,
    [...place, JSON.stringify(answers)],
  );
  await tx.query(
    `insert into answer_revision (municipality_id, workbook_id, question_id, version, state, value, idempotency_key)
     select municipality_id, workbook_id, question_id, version, state, value, gen_random_uuid()
       from answer where municipality_id = $1 and workbook_id = $2`,
    place,
  );
  await tx.query(
    `insert into published_finding
       (municipality_id, workbook_id, question_id, consortium_id, rating, observation_en, observation_fr)
     select w.municipality_id, w.id, f."questionId", w.consortium_id, f.rating, f.observation->>'en', f.observation->>'fr'
       from workbook w, jsonb_to_recordset($3) as f("questionId" uuid, rating text, observation jsonb)
      where w.municipality_id = $1 and w.id = $2`,
    [...place, JSON.stringify(findings)],
  );
  await tx.query(
    `insert into workbook_sharing (municipality_id, workbook_id, scope, target_id, level)
     select $1, $2, l.scope, l."targetId", l.level
       from jsonb_to_recordset($3) as l(scope text, "targetId" uuid, level text)`,
    [...place, JSON.stringify(levels)],
  );
  await tx.query(
    `update workbook set status = $3, answered_count = $4, submitted_at = case when $3 = 'SUBMITTED' then now() end
      where municipality_id = $1 and id = $2`,
    [...place, workbook.status, answers.length],
  );
  if (remark === null) return;
  await tx.query('insert into workbook_remark (municipality_id, workbook_id, remark) values ($1, $2, $3)', [
    ...place,
    remark,
  ]);
}
