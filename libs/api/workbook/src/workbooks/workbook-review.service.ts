import { permits, type ActionOn } from '@commonworks/access';
import {
  REMARK_LENGTH,
  textLength,
  workbookTransition,
  type CampaignStatus,
  type WorkbookEvent,
  type WorkbookStatus,
} from '@commonworks/domain-assessment';
import {
  AppError,
  found,
  hintChange,
  notFound,
  notify,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type NotificationKind,
  type TenantContext,
  faultIf,
  refuseFaults,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { workbookInReview, workbookReturned, workbookSubmitted } from '../notification-kinds.js';
import { lockWorkbook } from './lock-workbook.js';
import { WORKBOOK_AND_CAMPAIGN } from './read-workbook.js';

const STEPS = {
  SEND_FOR_REVIEW: {
    permission: 'sendForReview',
    audit: 'WORKBOOK_SENT_FOR_REVIEW',
    tells: workbookInReview,
  },
  REQUEST_CHANGES: {
    permission: 'requestChanges',
    audit: 'WORKBOOK_CHANGES_REQUESTED',
    tells: workbookReturned,
  },
  SUBMIT: { permission: 'submit', audit: 'WORKBOOK_SUBMITTED', tells: workbookSubmitted },
  REOPEN: { permission: 'reopen', audit: 'WORKBOOK_REOPENED', tells: workbookReturned },
} as const satisfies Record<WorkbookEvent, Step>;

interface Step {
  readonly permission: ActionOn<'Workbook'>;
  readonly audit: Uppercase<string>;
  readonly tells: NotificationKind;
}

/** Takes workbooks from answering to sign-off, and back. */
@Injectable()
export class WorkbookReview {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Sends a workbook back with what is to be changed.
   * @throws AppError as `step`; INVALID_INPUT for an empty or too long remark
   */
  async requestChanges(ctx: TenantContext, workbookId: string, remark: string): Promise<void> {
    const text = remark.trim();
    const wrong = text === '' || textLength(text) > REMARK_LENGTH || text.includes('\0');
    refuseFaults(faultIf(wrong, 'input.remark', 'workbook:workbook.badRemark'));
    await this.step(ctx, workbookId, 'REQUEST_CHANGES', text);
  }

  /**
   * Takes a workbook one step on, while its campaign is open. A remark replaces the former one.
   * @throws AppError NOT_FOUND where the person may not; CONFLICT where its status or campaign does not allow it
   */
  async step(ctx: TenantContext, workbookId: string, event: WorkbookEvent, remark: string | null = null) {
    requireUuids(workbookId);
    await this.database.write(ctx, async (tx) => {
      const { municipalityId } = await lockWorkbook(tx, workbookId);
      if (!permits(ctx.ability, STEPS[event].permission, 'Workbook', { municipalityId })) notFound();
      const [row] = await tx.query<{ status: WorkbookStatus; campaignStatus: CampaignStatus }>(
        `select w.status, c.status as "campaignStatus" from ${WORKBOOK_AND_CAMPAIGN} where w.id = $1`,
        [workbookId],
      );
      const { status, campaignStatus } = found(row);
      if (campaignStatus !== 'OPEN') throw new AppError('CONFLICT', {}, 'workbook:workbook.campaignClosed');
      const next = workbookTransition(status, event);
      if (!next.ok) throw new AppError('CONFLICT', {}, `workbook:workbook.conflict.${event}`);
      await tx.query(
        `update workbook set status = $3,
           submitted_at = case when $3 = 'SUBMITTED' then statement_timestamp() end
         where municipality_id = $1 and id = $2`,
        [municipalityId, workbookId, next.status],
      );
      if (remark !== null) {
        await tx.query(
          `insert into workbook_remark (municipality_id, workbook_id, remark) values ($1, $2, $3)
           on conflict (municipality_id, workbook_id) do update set remark = excluded.remark`,
          [municipalityId, workbookId, remark],
        );
      }
      await recordAudit(tx, ctx, {
        action: STEPS[event].audit,
        subjectType: 'workbook',
        subjectId: workbookId,
        municipalityId,
      });
      const { tells } = STEPS[event];
      await notify(tx, {
        kind: tells,
        about: { subjectId: workbookId },
        place: { municipalityId },
        to: { roles: tells.roles },
      });
      await hintChange(
        tx,
        'workbook',
        workbookId,
        { kind: 'MUNICIPALITY', id: municipalityId },
        ctx.personId,
      );
    });
  }
}
