import { permits } from '@commonworks/access';
import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';
import { Catalogue, type AskedSection } from '@commonworks/api-catalogue';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { progressOf, sumOf, type WholeWorkbook } from './compose-workbook.js';
import type { WorkbookSectionObject } from './workbook.types.js';

interface SharedRow {
  municipalityId: string;
  consortiumId: string;
  campaignId: string;
  templateVersionId: string;
  answers: { questionId: string; state: AnswerState; value: AnswerValue | null }[];
}

/** Workbooks of other municipalities, as far as a release shows them under their names. */
@Injectable()
export class SharedWorkbooks {
  constructor(private readonly catalogue: Catalogue) {}

  /** Null where nothing of the workbook is published by name, or the person may not read the release. */
  async read(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<WholeWorkbook | null> {
    const row = await readShared(tx, workbookId);
    if (!row || !permits(ctx.ability, 'read', 'Release', { consortiumId: row.consortiumId })) return null;
    const template = await this.catalogue.templateVersion(tx, row.templateVersionId);
    const sections = composeSections(row, this.catalogue.sectionsIn(template, ctx.locale));
    return {
      id: workbookId,
      municipalityId: row.municipalityId,
      campaignId: row.campaignId,
      // A release holds submitted workbooks alone.
      status: 'SUBMITTED',
      progress: sumOf(sections.map((section) => section.progress)),
      submittedAt: null,
      remark: null,
      sharing: null,
      editable: false,
      sections,
    };
  }
}

/** The newest release speaks. The rows are the benchmark's; row-level security shows them to members only. */
async function readShared(tx: Transaction, workbookId: string): Promise<SharedRow | null> {
  const [row] = await tx.query<SharedRow>(
    `select p.municipality_id as "municipalityId", p.consortium_id as "consortiumId",
       r.campaign_id as "campaignId", c.template_version_id as "templateVersionId",
       (select coalesce(json_agg(json_build_object('questionId', a.question_id, 'state', a.state,
          'value', a.value)), '[]')
        from release_named_answer a
        where (a.consortium_id, a.release_id, a.municipality_id)
            = (p.consortium_id, p.release_id, p.municipality_id)) as answers
     from release_participant p
     join release r on (r.consortium_id, r.id) = (p.consortium_id, p.release_id)
     join campaign c on (c.consortium_id, c.id) = (r.consortium_id, r.campaign_id)
     where p.workbook_id = $1 and r.status = 'PUBLISHED'
     order by r.published_at desc limit 1`,
    [workbookId],
  );
  return row ?? null;
}

function composeSections(row: SharedRow, asked: readonly AskedSection[]): WorkbookSectionObject[] {
  const shared = new Map(row.answers.map((answer) => [answer.questionId, answer]));
  return asked.map((section) => {
    const questions = section.questions.map((question) => {
      const answer = shared.get(question.id);
      const hidden = { version: 0, comment: null, updatedAt: null, updatedBy: null };
      return { ...question, sharing: null, answer: answer ? { ...answer, ...hidden } : null };
    });
    return {
      id: section.id,
      code: section.code,
      title: section.title,
      questions,
      progress: progressOf(questions),
      sharing: null,
      editable: false,
      assignees: [],
    };
  });
}
