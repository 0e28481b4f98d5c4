import { permits } from '@commonworks/access';
import { acceptsAnswers } from '@commonworks/domain-assessment';
import type { TenantContext } from '@commonworks/api-platform';
import type { WorkbookRow } from './read-workbook.js';

/** What a person may see of a workbook of the own municipality, and do in it now. */
export interface Viewer {
  /** All sections; a contributor sees the sections handed over, and nothing else exists. */
  readonly seesAll: boolean;
  sees(sectionAssigneeIds: readonly string[]): boolean;
  answers(sectionAssigneeIds: readonly string[]): boolean;
}

/** Whether the person may read this workbook as one of the own municipality. */
export const readsAsOwn = (ctx: TenantContext, { municipalityId }: Pick<WorkbookRow, 'municipalityId'>) =>
  permits(ctx.ability, 'read', 'Workbook', { municipalityId });

/** Whether the person may follow how far this workbook is. */
export const followsProgress = (
  ctx: TenantContext,
  { municipalityId, consortiumId }: Pick<WorkbookRow, 'municipalityId' | 'consortiumId'>,
) => permits(ctx.ability, 'readProgress', 'Workbook', { municipalityId, consortiumId });

/** Who may see figures over the whole workbook may see the whole workbook: all its people but contributors. */
export const seesAllSections = (
  ctx: TenantContext,
  { municipalityId }: Pick<WorkbookRow, 'municipalityId'>,
) => permits(ctx.ability, 'read', 'Benchmark', { municipalityId });

/** The person as a viewer of a workbook of the own municipality. */
export function viewerOf(
  ctx: TenantContext,
  workbook: Pick<WorkbookRow, 'municipalityId' | 'campaignStatus' | 'status'>,
): Viewer {
  const { municipalityId } = workbook;
  const seesAll = seesAllSections(ctx, workbook);
  const takesAnswers = acceptsAnswers(workbook.campaignStatus, workbook.status);
  return {
    seesAll,
    sees: (assignees) => seesAll || (ctx.personId !== null && assignees.includes(ctx.personId)),
    answers: (sectionAssigneeIds) =>
      takesAnswers && permits(ctx.ability, 'answer', 'Workbook', { municipalityId, sectionAssigneeIds }),
  };
}
