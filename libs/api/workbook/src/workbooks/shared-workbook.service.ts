import { permits } from '@commonworks/access';
import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';
import { Catalogue, type AskedSection } from '@commonworks/api-catalogue';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { progressOf, sumOf, type WholeWorkbook } from './compose-workbook.js';
import type { WorkbookSectionObject } from './workbook.types.js';

interface SharedRow {
  workbookId: string;
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

  /** Those of the workbooks of which something is published by name in a release the person may read, by id. */
  async read(
    tx: Transaction,
    ctx: TenantContext,
    workbookIds: readonly string[],
  ): Promise<Map<string, WholeWorkbook>> {
    const workbooks = new Map<string, WholeWorkbook>();
    if (workbookIds.length === 0) return workbooks;
    for (const row of await readShared(tx, workbookIds)) {
      if (!permits(ctx.ability, 'read', 'Release', { consortiumId: row.consortiumId })) continue;
      const template = await this.catalogue.templateVersion(tx, row.templateVersionId);
      workbooks.set(row.workbookId, compose(row, this.catalogue.sectionsIn(template, ctx.locale)));
    }
    return workbooks;
  }
}

function compose(row: SharedRow, asked: readonly AskedSection[]): WholeWorkbook {
  const sections = composeSections(row, asked);
  return {
    id: row.workbookId,
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

/** Of each workbook the newest release speaks. The rows are the benchmark's; row-level security shows them to members only. */
function readShared(tx: Transaction, workbookIds: readonly string[]): Promise<SharedRow[]> {
  return tx.query<SharedRow>(
    `select distinct on (p.workbook_id) p.workbook_id as "workbookId", p.municipality_id as "municipalityId", p.consortium_id as "consortiumId",
       r.campaign_id as "campaignId", c.template_version_id as "templateVersionId",
       (select coalesce(json_agg(json_build_object('questionId', a.question_id, 'state', a.state,
          'value', a.value)), '[]')
        from release_named_answer a
        where (a.consortium_id, a.release_id, a.municipality_id)
            = (p.consortium_id, p.release_id, p.municipality_id)) as answers
     from release_participant p
     join release r on (r.consortium_id, r.id) = (p.consortium_id, p.release_id)
     join campaign c on (c.consortium_id, c.id) = (r.consortium_id, r.campaign_id)
     where p.workbook_id = any ($1::uuid[]) and r.status = 'PUBLISHED'
     order by p.workbook_id, r.published_at desc`,
    [workbookIds],
  );
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
