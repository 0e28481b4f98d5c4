import { OwnWorkbooks, type OwnAnswer, type OwnWorkbook } from '@commonworks/api-campaign';
import { Catalogue, deriveFigures } from '@commonworks/api-catalogue';
import { isUuid, Kept, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { answersIn, GIVEN_ANSWERS, type GivenAnswers } from './given-answers.js';
import { PROFILE_OF, WORKBOOK_AND_CAMPAIGN } from './read-workbook.js';
import { readsAsOwn, seesAllSections } from './viewer.js';

/** What of a workbook never changes: once a campaign has some, it is as it was set. */
type WorkbookPlace = Omit<OwnWorkbook, 'answers'> & { readonly year: number };

/** What other features may ask of workbooks, inside a transaction of theirs. */
@Injectable()
export class OwnWorkbooksService extends OwnWorkbooks {
  /** Of the workbooks last read, by id. */
  private readonly places = new Kept<WorkbookPlace>(10_000);

  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  async ownWorkbook(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<OwnWorkbook | null> {
    if (!isUuid(workbookId)) return null;
    const place = this.places.get(workbookId);
    const known = place && (await this.answersAt(tx, ctx, place));
    return known ?? this.find(tx, ctx, 'w.id = $2', [workbookId]);
  }

  async ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbook | null> {
    if (!isUuid(campaignId) || !isUuid(municipalityId)) return null;
    const params = [campaignId, municipalityId];
    return this.find(tx, ctx, '(w.campaign_id, w.municipality_id) = ($2, $3)', params);
  }

  /**
   * A workbook that was read before, by what is asked of it each time: its answers, behind their policy. Null where
   * there are none, or the person reads it otherwise than as a whole.
   */
  private async answersAt(
    tx: Transaction,
    ctx: TenantContext,
    { year, ...workbook }: WorkbookPlace,
  ): Promise<OwnWorkbook | null> {
    if (!readsAsOwn(ctx, workbook) || !seesAllSections(ctx, workbook)) return null;
    const template = await this.catalogue.templateVersion(tx, workbook.templateVersionId);
    const derives = template.questions.some(({ formula }) => formula);
    const [given, figures] = await Promise.all([
      tx.query<GivenAnswers['given'][number]>(
        `select a.question_id as "questionId", a.state, a.value from answer a
         where a.municipality_id = $1 and a.workbook_id = $2`,
        [workbook.municipalityId, workbook.id],
      ),
      derives
        ? tx.query<Pick<GivenAnswers, 'profile'>>(`select ${PROFILE_OF('$1::uuid', '$2')} as profile`, [
            workbook.municipalityId,
            year,
          ])
        : [],
    ]);
    if (given.length === 0) return null;
    const answers = new Map<string, OwnAnswer>();
    for (const answer of given) answers.set(answer.questionId, answer);
    const derived = derives ? deriveFigures(template.questions, answers, figures[0]?.profile ?? {}) : [];
    for (const [questionId, answer] of derived) answers.set(questionId, answer);
    return { ...workbook, answers };
  }

  /** In one statement, and nothing of a workbook that is not one's own goes further than this. */
  private async find(
    tx: Transaction,
    ctx: TenantContext,
    condition: string,
    params: string[],
  ): Promise<OwnWorkbook | null> {
    const [row] = await tx.query<WorkbookPlace & GivenAnswers>(
      `select w.id, w.municipality_id as "municipalityId", w.consortium_id as "consortiumId",
         w.campaign_id as "campaignId", c.template_version_id as "templateVersionId", c.synthetic, c.year,
         ${GIVEN_ANSWERS}
       from ${WORKBOOK_AND_CAMPAIGN} where ${condition}`,
      [ctx.personId, ...params],
    );
    if (!row || !readsAsOwn(ctx, row)) return null;
    const { given: stored, assignedSectionIds, profile, year, ...workbook } = row;
    this.places.keep(workbook.id, { year, ...workbook });
    const template = await this.catalogue.templateVersion(tx, workbook.templateVersionId);
    const all = seesAllSections(ctx, workbook);
    const seen = template.sections.filter(({ id }) => all || assignedSectionIds.includes(id));
    const sectionIds = new Set(seen.map(({ id }) => id));
    const { given, derived } = answersIn({ answers: stored, profile }, template, sectionIds);
    return { ...workbook, answers: new Map<string, OwnAnswer>([...given, ...derived]) };
  }
}
