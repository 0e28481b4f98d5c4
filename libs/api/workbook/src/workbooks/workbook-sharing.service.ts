import { readReleaseHold } from '@commonworks/api-campaign';
import { Catalogue, type TemplateVersionContent } from '@commonworks/api-catalogue';
import {
  AppError,
  notFound,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type TenantContext,
  faultIf,
  refuseFaults,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { lockWorkbook } from './lock-workbook.js';
import { nameInTemplate } from './name-in-template.js';
import { permittedWorkbook } from './own-workbook.js';
import type { SetSharingInput } from './workbook.types.js';

interface Target {
  readonly scope: 'WORKBOOK' | 'SECTION' | 'QUESTION';
  readonly id: string;
}

/** To whom a workbook, a section or a question is shown. */
@Injectable()
export class WorkbookSharing {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Sets a sharing level, or takes one away so that the wider one holds. Possible until a release is asked for,
   * closed or submitted or not: consent is the municipality's until then. What this confirms is in the release.
   * @throws AppError NOT_FOUND where the person may not; INVALID_INPUT; CONFLICT while a release is being made
   *   and once it is published
   */
  async set(ctx: TenantContext, named: SetSharingInput): Promise<void> {
    const input = nameInTemplate(named);
    const { workbookId, sectionId, questionId } = input;
    const level = input.level ?? null;
    requireUuids(workbookId);
    refuseFaults(faultIf(Boolean(sectionId && questionId), 'input.questionId', 'workbook:sharing.oneTarget'));
    await this.database.write(ctx, async (tx) => {
      await lockWorkbook(tx, workbookId);
      const workbook = await permittedWorkbook(tx, ctx, 'share', workbookId);
      const { municipalityId } = workbook;
      const template = await this.catalogue.templateVersion(tx, workbook.templateVersionId);
      const target = targetOf(input, template);
      const bare = target.scope === 'WORKBOOK' && level === null;
      refuseFaults(faultIf(bare, 'input.level', 'workbook:sharing.needsLevel'));
      const hold = await readReleaseHold(tx, workbook.campaignId);
      if (hold) throw new AppError('CONFLICT', {}, `workbook:sharing.hold.${hold}`);
      const key = [municipalityId, workbookId, target.scope, target.id];
      if (level === null) {
        await tx.query(
          `delete from workbook_sharing
           where (municipality_id, workbook_id, scope, target_id) = ($1, $2, $3, $4)`,
          key,
        );
      } else {
        await tx.query(
          `insert into workbook_sharing (municipality_id, workbook_id, scope, target_id, level)
           values ($1, $2, $3, $4, $5)
           on conflict (municipality_id, workbook_id, scope, target_id) do update set level = excluded.level`,
          [...key, level],
        );
      }
      await recordAudit(tx, ctx, {
        action: 'SHARING_CHANGED',
        subjectType: 'workbook',
        subjectId: workbookId,
        municipalityId,
        detail: { scope: target.scope, targetId: target.id, level },
      });
    });
  }
}

/** @throws AppError NOT_FOUND where the workbook has no such section or question */
function targetOf(
  { workbookId, sectionId, questionId }: SetSharingInput,
  template: TemplateVersionContent,
): Target {
  if (sectionId) {
    if (!template.sections.some((section) => section.id === sectionId)) notFound();
    return { scope: 'SECTION', id: sectionId };
  }
  if (questionId) {
    if (!template.questions.some((question) => question.id === questionId)) notFound();
    return { scope: 'QUESTION', id: questionId };
  }
  return { scope: 'WORKBOOK', id: workbookId };
}
