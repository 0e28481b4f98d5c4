import { Catalogue, catalogueEntities } from '@commonworks/api-catalogue';
import {
  connectTenants,
  createTenantContext,
  platformEntities,
  registerMessages,
  type Locale,
  type TenantContext,
  type TenantDatabase,
} from '@commonworks/api-platform';
import {
  testDatabase,
  twoMunicipalities,
  type TestPersonName,
  type QuestionName,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { type Membership } from '@commonworks/access';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type SaveAnswerInput, type SaveAnswerResult } from '../src/answers/answer.types.js';
import { SaveAnswer } from '../src/answers/save-answer.service.js';
import { AssessmentMaps } from '../src/assessment-map/assessment-map.service.js';
import { CampaignDrafts } from '../src/campaigns/campaign-drafts.service.js';
import { CampaignLifecycle } from '../src/campaigns/campaign-lifecycle.service.js';
import { CampaignService } from '../src/campaigns/campaign.service.js';
import { ClosingDays } from '../src/campaigns/closing-day.service.js';
import { campaignEntities } from '@commonworks/api-campaign';
import { SectionAssignment } from '../src/workbooks/section-assignment.service.js';
import { SharedWorkbooks } from '../src/workbooks/shared-workbook.service.js';
import { OwnWorkbooksService } from '../src/workbooks/own-workbooks.service.js';
import { WorkbookReader } from '../src/workbooks/workbook-reader.service.js';
import { WorkbookReview } from '../src/workbooks/workbook-review.service.js';
import { WorkbookSharing } from '../src/workbooks/workbook-sharing.service.js';

registerMessages('workbook', new URL('../src/messages/', import.meta.url));

/** An id nothing has. */
export const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** Two municipalities, their people, and the services on a real database as the api's role. */
export class WorkbookHarness {
  readonly campaigns: CampaignService;
  readonly lifecycle: CampaignLifecycle;
  readonly drafts: CampaignDrafts;
  readonly closingDays: ClosingDays;
  readonly saving: SaveAnswer;
  readonly reader: WorkbookReader;
  readonly review: WorkbookReview;
  readonly sharing: WorkbookSharing;
  readonly assignment: SectionAssignment;
  readonly own: OwnWorkbooksService;
  readonly maps: AssessmentMaps;

  private constructor(
    private readonly database: TestDatabase,
    readonly tenants: TenantDatabase,
    private readonly superuser: pg.Client,
    readonly region: TwoMunicipalities,
  ) {
    const catalogue = new Catalogue();
    this.campaigns = new CampaignService(this.tenants, catalogue);
    this.lifecycle = new CampaignLifecycle(this.tenants, catalogue, this.campaigns);
    this.drafts = new CampaignDrafts(this.tenants, catalogue, this.campaigns);
    this.closingDays = new ClosingDays(this.tenants, this.campaigns);
    this.saving = new SaveAnswer(this.tenants, catalogue);
    this.reader = new WorkbookReader(this.tenants, catalogue, new SharedWorkbooks(catalogue));
    this.review = new WorkbookReview(this.tenants);
    this.sharing = new WorkbookSharing(this.tenants, catalogue);
    this.assignment = new SectionAssignment(this.tenants, catalogue);
    this.own = new OwnWorkbooksService(catalogue);
    this.maps = new AssessmentMaps(this.tenants, this.reader, this.campaigns);
  }

  static async open(): Promise<WorkbookHarness> {
    const database = await testDatabase();
    const region = await twoMunicipalities(database);
    const entities = [...platformEntities, ...catalogueEntities, ...campaignEntities];
    const tenants = await connectTenants(database, { entities });
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    return new WorkbookHarness(database, tenants, superuser, region);
  }

  async close(): Promise<void> {
    await this.tenants.close();
    await this.superuser.end();
    await this.database.drop();
  }

  /** Rows of a statement past row-level security. */
  async sql<R extends pg.QueryResultRow>(statement: string, params: unknown[] = []): Promise<R[]> {
    return (await this.superuser.query<R>(statement, params)).rows;
  }

  /** As it was: the campaign open, the workbooks in progress, nothing answered or shared. */
  async reset(): Promise<void> {
    await this.sql(`
      delete from release_named_answer; delete from release_participant; delete from release;
      delete from answer_revision; delete from answer; delete from workbook_sharing; delete from workbook_remark;
      delete from section_assignment where section_id <> '${this.region.campaign.sections.first}';
      update workbook set status = 'IN_PROGRESS', answered_count = 0, submitted_at = null;
      update campaign set status = 'OPEN', closed_at = null, released_at = null;
    `);
  }

  /** Takes away the campaigns that a spec made; of one that was opened, nobody but a spec makes a draft again. */
  async removeOtherCampaigns(): Promise<void> {
    const { id } = this.region.campaign;
    await this.sql('delete from workbook where campaign_id <> $1', [id]);
    await this.sql(`update campaign set status = 'DRAFT' where id <> $1`, [id]);
    await this.sql('delete from campaign where id <> $1', [id]);
  }

  /** Leaves a remark on every workbook. */
  async remark(text: string): Promise<void> {
    await this.sql(
      'insert into workbook_remark select municipality_id, id, $1 from workbook on conflict do nothing',
      [text],
    );
  }

  /** What a release would hold: the north shares these answers by name (null: declined), the south nothing. */
  async release(answers: Partial<Record<QuestionName, unknown>>, status = 'PUBLISHED'): Promise<void> {
    const { consortium } = this.region.consortia;
    const { north } = this.region.municipalities;
    const id = randomUUID();
    await this.sql(
      'insert into release (consortium_id, id, campaign_id, status, published_at) values ($1, $2, $3, $4, now())',
      [consortium, id, this.region.campaign.id, status],
    );
    await this.sql(
      'insert into release_participant (consortium_id, release_id, municipality_id, workbook_id) values ($1, $2, $3, $4)',
      [consortium, id, north, this.north],
    );
    for (const [question, value] of Object.entries(answers)) {
      await this.sql(
        `insert into release_named_answer (consortium_id, release_id, municipality_id, question_id, level, state, value)
         values ($1, $2, $3, $4, 'NAMED', $5, $6)`,
        [
          consortium,
          id,
          north,
          this.region.campaign.questions[question as QuestionName],
          ...(value === null ? ['DECLINED', null] : ['ANSWERED', JSON.stringify(value)]),
        ],
      );
    }
    await this.sql(`update campaign set status = 'RELEASED'`);
  }

  /** A release of the campaign, asked for and this far. */
  async askForRelease(status: 'REQUESTED' | 'COMPUTING' | 'FAILED'): Promise<void> {
    await this.sql('insert into release (consortium_id, campaign_id, status) values ($1, $2, $3)', [
      this.region.consortia.consortium,
      this.region.campaign.id,
      status,
    ]);
  }

  as(name: TestPersonName, locale: Locale = 'en'): TenantContext {
    const { municipalities, consortia, people } = this.region;
    const inNorth = (role: Membership['role']): Membership => ({
      role,
      municipalityId: municipalities.north,
    });
    const roles: Record<TestPersonName, Membership[]> = {
      lead: [inNorth('LEAD')],
      contributor: [inNorth('CONTRIBUTOR')],
      approver: [inNorth('APPROVER')],
      viewer: [inNorth('VIEWER')],
      southLead: [{ role: 'LEAD', municipalityId: municipalities.south }],
      abroadLead: [{ role: 'LEAD', municipalityId: municipalities.abroad }],
      coordinator: [{ role: 'COORDINATOR', consortiumId: consortia.consortium }],
      analyst: [{ role: 'ANALYST', consortiumId: consortia.consortium }],
      otherCoordinator: [{ role: 'COORDINATOR', consortiumId: consortia.otherConsortium }],
      administrator: [{ role: 'ADMINISTRATOR' }],
      stranger: [],
    };
    const home = roles[name][0]?.municipalityId;
    const consortium = home === municipalities.abroad ? consortia.otherConsortium : consortia.consortium;
    return createTenantContext({
      personId: people[name].id,
      personName: name,
      memberships: roles[name],
      consortiaOfOwnMunicipalities: home === undefined ? [] : [consortium],
      locale,
    });
  }

  get north(): string {
    return this.workbook(0);
  }

  get south(): string {
    return this.workbook(1);
  }

  private workbook(at: number): string {
    const id = this.region.campaign.workbooks[at];
    if (id === undefined) throw new Error('no such workbook');
    return id;
  }

  /** Saves an answer in the north's workbook; a first answer with a key of its own unless told otherwise. */
  save(
    name: TestPersonName,
    question: QuestionName,
    value: unknown,
    more: Partial<SaveAnswerInput> = {},
  ): Promise<SaveAnswerResult> {
    return this.saving.save(this.as(name), {
      workbookId: this.north,
      questionId: this.region.campaign.questions[question],
      value,
      expectedVersion: 0,
      idempotencyKey: randomUUID(),
      ...more,
    });
  }

  /** The audit log's newest entry. */
  async lastAudit(): Promise<{ action: string; municipality_id: string | null; detail: object } | undefined> {
    const [event] = await this.sql<{ action: string; municipality_id: string | null; detail: object }>(
      'select action, municipality_id, detail from audit_event order by at desc limit 1',
    );
    return event;
  }
}
