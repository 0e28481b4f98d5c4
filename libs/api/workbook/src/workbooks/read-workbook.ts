import type {
  AnswerState,
  AnswerValue,
  CampaignStatus,
  SharingLevel,
  WorkbookStatus,
} from '@commonworks/domain-assessment';
import type { Transaction } from '@commonworks/api-platform';

/** A workbook without what was answered. */
export interface WorkbookRow {
  readonly id: string;
  readonly municipalityId: string;
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly campaignStatus: CampaignStatus;
  readonly templateVersionId: string;
  readonly status: WorkbookStatus;
  readonly questionCount: number;
  readonly answeredCount: number;
  readonly remark: string | null;
  readonly submittedAt: Date | null;
  /** What the workbook shares where nothing narrower is set; null where nothing was chosen, or it is not one's own. */
  readonly sharingLevel: SharingLevel | null;
  /** Whether a document that the municipality published says what some of the answers follow from. */
  readonly published: boolean;
}

export interface AnswerRow {
  readonly questionId: string;
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  readonly comment: string | null;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
}

/** A workbook with all that belongs to it. Of what the transaction may not see, the lists are empty. */
export interface WholeWorkbookRow extends WorkbookRow {
  readonly answers: readonly AnswerRow[];
  /** Levels set on sections and questions, by the id of either. */
  readonly overrides: readonly {
    readonly targetId: string;
    readonly level: SharingLevel;
  }[];
  readonly assignments: readonly {
    readonly sectionId: string;
    readonly id: string;
    readonly name: string;
    readonly email: string;
  }[];
  /** Profile figures of the campaign's year, or of the nearest year before it, by code. */
  readonly profile: Readonly<Record<string, number>>;
}

export const WORKBOOK_COLUMNS = `w.id, w.municipality_id as "municipalityId", w.consortium_id as "consortiumId",
  w.campaign_id as "campaignId", c.status as "campaignStatus", c.template_version_id as "templateVersionId",
  w.status, w.question_count as "questionCount", w.answered_count as "answeredCount",
  w.submitted_at as "submittedAt",
  (select r.remark from workbook_remark r
   where (r.municipality_id, r.workbook_id) = (w.municipality_id, w.id)) as remark,
  (select s.level from workbook_sharing s
   where (s.municipality_id, s.workbook_id, s.scope) = (w.municipality_id, w.id, 'WORKBOOK')) as "sharingLevel",
  exists (select from published_finding f
          where (f.municipality_id, f.workbook_id) = (w.municipality_id, w.id)) as published`;

export const WORKBOOK_AND_CAMPAIGN = `workbook w
  join campaign c on (c.consortium_id, c.id) = (w.consortium_id, w.campaign_id)`;

/** A municipality's profile figures of a year, or of the nearest year before it, as JSON by code. */
export const PROFILE_OF = (municipalityId: string, year: string) =>
  `(select coalesce(json_object_agg(f.code, f.value), '{}')
    from (select distinct on (f.code) f.code, f.value from profile_figure f
          where f.municipality_id = ${municipalityId} and f.year <= ${year}
          order by f.code, f.year desc) f)`;

const ofWorkbook = (alias: string) =>
  `(${alias}.municipality_id, ${alias}.workbook_id) = (w.municipality_id, w.id)`;

/** Reads the workbooks with these ids in one statement; those that the transaction does not see are left out. */
export async function readWholeWorkbooks(
  tx: Transaction,
  ids: readonly string[],
): Promise<WholeWorkbookRow[]> {
  return tx.query<WholeWorkbookRow>(
    `select ${WORKBOOK_COLUMNS},
       (select coalesce(json_agg(json_build_object('questionId', a.question_id, 'state', a.state,
          'value', a.value, 'comment', a.comment, 'version', a.version, 'updatedAt', a.updated_at,
          'updatedBy', p.name)), '[]')
        from answer a left join person p on p.id = a.updated_by where ${ofWorkbook('a')}) as answers,
       (select coalesce(json_agg(json_build_object('targetId', s.target_id, 'level', s.level)), '[]')
        from workbook_sharing s where ${ofWorkbook('s')} and s.scope <> 'WORKBOOK') as overrides,
       (select coalesce(json_agg(json_build_object('sectionId', s.section_id, 'id', p.id, 'name', p.name,
          'email', p.email) order by p.name), '[]')
        from section_assignment s join person p on p.id = s.person_id where ${ofWorkbook('s')}) as assignments,
       ${PROFILE_OF('w.municipality_id', 'c.year')} as profile
     from ${WORKBOOK_AND_CAMPAIGN} where w.id = any ($1::uuid[])`,
    [ids],
  );
}
