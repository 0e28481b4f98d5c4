import { permits } from '@commonworks/access';
import { readSharedWorkbook, type SharedWorkbookRow } from '@commonworks/api-campaign';
import { Catalogue, type AskedSection } from '@commonworks/api-catalogue';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { progressOf, sumOf, type WholeWorkbook } from './compose-workbook.js';
import type { WorkbookSectionObject } from './workbook.types.js';

/** Workbooks of other municipalities, as far as a release shows them under their names. */
@Injectable()
export class SharedWorkbooks {
  constructor(private readonly catalogue: Catalogue) {}

  /** Null where nothing of the workbook is published by name, or the person may not read the release. */
  async read(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<WholeWorkbook | null> {
    const row = await readSharedWorkbook(tx, workbookId);
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

function composeSections(row: SharedWorkbookRow, asked: readonly AskedSection[]): WorkbookSectionObject[] {
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
