import { permits } from '@commonworks/access';
import { readSharedWorkbooks, type SharedWorkbookRow } from '@commonworks/api-campaign';
import { Catalogue, type AskedSection } from '@commonworks/api-catalogue';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { progressOf, sumOf, type WholeWorkbook } from './compose-workbook.js';
import { partId } from './part-id.js';
import type { WorkbookSectionObject } from './workbook.types.js';

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
    const rows = await readSharedWorkbooks(tx, workbookIds);
    const published = rows.length > 0 ? await publishedAmong(tx, workbookIds) : new Set<string>();
    for (const row of rows) {
      if (!permits(ctx.ability, 'read', 'Release', { consortiumId: row.consortiumId })) continue;
      const template = await this.catalogue.templateVersion(tx, row.templateVersionId);
      const workbook = compose(row, this.catalogue.sectionsIn(template, ctx.locale));
      workbooks.set(row.workbookId, { ...workbook, published: published.has(row.workbookId) });
    }
    return workbooks;
  }
}

/** Those of the workbooks whose answers follow from a document that the municipality published. */
async function publishedAmong(tx: Transaction, workbookIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ workbookId: string }>(
    `select distinct workbook_id as "workbookId" from published_finding where workbook_id = any ($1::uuid[])`,
    [workbookIds],
  );
  return new Set(rows.map(({ workbookId }) => workbookId));
}

function compose(row: SharedWorkbookRow, asked: readonly AskedSection[]): Omit<WholeWorkbook, 'published'> {
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

function composeSections(row: SharedWorkbookRow, asked: readonly AskedSection[]): WorkbookSectionObject[] {
  const shared = new Map(row.answers.map((answer) => [answer.questionId, answer]));
  return asked.map((section) => {
    const questions = section.questions.map((question) => {
      const answer = shared.get(question.id);
      const id = partId(row.workbookId, question.id);
      const hidden = { version: 0, comment: null, updatedAt: null, updatedBy: null };
      return {
        ...question,
        id,
        questionId: question.id,
        sharing: null,
        answer: answer ? { id, ...answer, ...hidden } : null,
      };
    });
    return {
      id: partId(row.workbookId, section.id),
      sectionId: section.id,
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
