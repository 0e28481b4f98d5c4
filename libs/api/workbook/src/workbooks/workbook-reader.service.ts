import { Catalogue } from '@commonworks/api-catalogue';
import {
  found,
  isUuid,
  PageArgs,
  ONE_PAGE,
  pageParams,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { composeWorkbook, ownSummaryOf, summaryOf, type WholeWorkbook } from './compose-workbook.js';
import {
  readWholeWorkbooks,
  WORKBOOK_AND_CAMPAIGN,
  WORKBOOK_COLUMNS,
  type WorkbookRow,
} from './read-workbook.js';
import { SharedWorkbooks } from './shared-workbook.service.js';
import { followsProgress, readsAsOwn, viewerOf } from './viewer.js';
import type { ProgressObject, WorkbookObject } from './workbook.types.js';

const WORKBOOKS_OF_CAMPAIGN = `with listed as (select ${WORKBOOK_COLUMNS}, row_number() over (order by m.name, w.id) as place
     from ${WORKBOOK_AND_CAMPAIGN} join municipality m on m.id = w.municipality_id where w.campaign_id = $3) ${ONE_PAGE}`;

/** Workbooks to be read. */
@Injectable()
export class WorkbookReader {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
    private readonly shared: SharedWorkbooks,
  ) {}

  /**
   * A workbook as the person may see it: of the own municipality; of another, what a release shows by name;
   * to those who follow a consortium, how far it is. Null where there is nothing of it to see.
   */
  async find(ctx: TenantContext, id: string): Promise<WholeWorkbook | null> {
    if (!isUuid(id)) return null;
    const workbooks = await this.database.read(ctx, (tx) => this.byIds(tx, ctx, [id]));
    return workbooks.get(id) ?? null;
  }

  /** Those of the workbooks of which the person may see something, as `find` gives each, by id. */
  async byIds(
    tx: Transaction,
    ctx: TenantContext,
    ids: readonly string[],
  ): Promise<Map<string, WholeWorkbook>> {
    const rows = await readWholeWorkbooks(tx, ids);
    const own = rows.filter((row) => readsAsOwn(ctx, row));
    const found = new Map<string, WholeWorkbook>();
    for (const row of own) {
      const template = await this.catalogue.templateVersion(tx, row.templateVersionId);
      const asked = this.catalogue.sectionsIn(template, ctx.locale);
      found.set(row.id, composeWorkbook(row, template, asked, viewerOf(ctx, row)));
    }
    const shared = await this.shared.read(
      tx,
      ctx,
      ids.filter((id) => !found.has(id)),
    );
    for (const [id, workbook] of shared) found.set(id, workbook);
    for (const row of rows) {
      if (readsAsOwn(ctx, row) || !followsProgress(ctx, row)) continue;
      found.set(row.id, { ...summaryOf(row), sections: shared.get(row.id)?.sections ?? [] });
    }
    return found;
  }

  /** As `find`. @throws AppError NOT_FOUND where there is nothing to see */
  async get(ctx: TenantContext, id: string): Promise<WholeWorkbook> {
    return found(await this.find(ctx, id));
  }

  /**
   * The workbooks of a campaign whose progress the person may see, by municipality; sections are left out.
   * @param alongside what else is read for the municipalities of these workbooks, in the same transaction
   */
  async list(
    ctx: TenantContext,
    campaignId: string,
    page = new PageArgs(),
    alongside: (tx: Transaction, municipalityIds: readonly string[]) => Promise<void> = async () => undefined,
  ): Promise<WorkbookObject[]> {
    if (!isUuid(campaignId)) return [];
    return this.database.read(ctx, async (tx) => {
      const rows = await tx.query<WorkbookRow>(WORKBOOKS_OF_CAMPAIGN, [...pageParams(page), campaignId]);
      const handed = await handedOver(tx, ctx, rows);
      await alongside(tx, [...new Set(rows.map(({ municipalityId }) => municipalityId))]);
      return rows.flatMap((row) => {
        if (readsAsOwn(ctx, row)) return [ownSummary(row, ctx, handed.get(row.id))];
        return followsProgress(ctx, row) ? [summaryOf(row)] : [];
      });
    });
  }
}

function ownSummary(
  row: WorkbookRow,
  ctx: TenantContext,
  handed: ProgressObject | undefined,
): WorkbookObject {
  const viewer = viewerOf(ctx, row);
  if (viewer.seesAll) return ownSummaryOf(row, summaryOf(row).progress, viewer.answers([]));
  const assignees = handed && ctx.personId !== null ? [ctx.personId] : [];
  return ownSummaryOf(row, handed ?? { answered: 0, total: 0 }, viewer.answers(assignees));
}

/** How far the sections handed to the person are, by workbook. */
async function handedOver(
  tx: Transaction,
  ctx: TenantContext,
  rows: readonly WorkbookRow[],
): Promise<Map<string, ProgressObject>> {
  const partly = rows
    .filter((row) => readsAsOwn(ctx, row) && !viewerOf(ctx, row).seesAll)
    .map((row) => row.id);
  if (partly.length === 0) return new Map();
  const counts = await tx.query<ProgressObject & { workbookId: string }>(
    `select s.workbook_id as "workbookId", count(*)::int as total,
       (count(*) filter (where a.state <> 'UNANSWERED'))::int as answered
     from section_assignment s
     join question q on q.section_id = s.section_id and q.kind <> 'DERIVED'
     left join answer a on (a.municipality_id, a.workbook_id, a.question_id) = (s.municipality_id, s.workbook_id, q.id)
     where s.workbook_id = any ($1::uuid[]) and s.person_id = $2
     group by s.workbook_id`,
    [partly, ctx.personId],
  );
  return new Map(counts.map(({ workbookId, ...progress }) => [workbookId, progress]));
}
