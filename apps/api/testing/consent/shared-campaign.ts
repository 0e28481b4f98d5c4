import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import { campaignLockKey, createDataSource, WorkerDatabase } from '@commonworks/api-platform';
import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';
import pg from 'pg';

type DataSource = ReturnType<typeof createDataSource>;

/** Where the campaign, its release and the north's workbook stand before something is tried. */
export interface Situation {
  readonly campaign: 'OPEN' | 'CLOSED' | 'RELEASED';
  readonly release: 'REQUESTED' | 'COMPUTING' | 'FAILED' | 'PUBLISHED' | null;
  readonly workbook: 'IN_PROGRESS' | 'SUBMITTED';
}

/** What was published under the north's name. */
export interface PublishedAnswer {
  readonly question: string;
  readonly level: string;
  readonly value: unknown;
}

const DISCLOSURE = { minimumHidden: 3, dominancePercent: 10 };

/**
 * A campaign of two municipalities behind the whole api, and the worker's queue: the north answered its scale
 * with 4 and shares it by name.
 */
export class SharedCampaign {
  private constructor(
    private readonly database: TestDatabase,
    readonly region: TwoMunicipalities,
    readonly api: TestApi,
    private readonly workerSource: DataSource,
    private readonly superuser: pg.Client,
    private readonly holder: pg.Client,
  ) {}

  static async open(): Promise<SharedCampaign> {
    const database = await testDatabase();
    const region = await twoMunicipalities(database);
    const api = await startApi(database);
    const workerSource = await createDataSource({ url: database.workerUrl, poolSize: 4 }).initialize();
    const clients: pg.Client[] = [];
    for (let i = 0; i < 2; i += 1) {
      const client = new pg.Client({ connectionString: database.superuserUrl });
      await client.connect();
      clients.push(client);
    }
    const [superuser, holder] = clients as [pg.Client, pg.Client];
    return new SharedCampaign(database, region, api, workerSource, superuser, holder);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.workerSource.destroy();
    await this.superuser.end();
    await this.holder.end();
    await this.database.drop();
  }

  get id(): string {
    return this.region.campaign.id;
  }

  get north(): string {
    return this.region.campaign.workbooks[0] as string;
  }

  /** The worker's queue, as often as there are to be workers. */
  queue(): ReleaseQueue {
    return new ReleaseQueue(new WorkerDatabase(this.workerSource), DISCLOSURE);
  }

  /** Computes until nothing waits any more. */
  async computeAll(): Promise<void> {
    const queue = this.queue();
    while ((await queue.runNext()) !== null);
  }

  /** Past row-level security. */
  async sql<R extends pg.QueryResultRow>(text: string, params: unknown[] = []): Promise<R[]> {
    return (await this.superuser.query<R>(text, params)).rows;
  }

  /** Puts everything where it is to stand. */
  async put({ campaign, release, workbook }: Situation): Promise<void> {
    const { north, south } = this.region.municipalities;
    const { scale } = this.region.campaign.questions;
    const books = this.region.campaign.workbooks;
    const before = release === 'PUBLISHED' ? 'REQUESTED' : release;
    await this.superuser.query(`
      delete from release_ledger; delete from release_standing; delete from release_named_answer;
      delete from release_participant; delete from release_cell; delete from release_group; delete from release;
      delete from answer_revision; delete from answer; delete from workbook_sharing; delete from workbook_remark;
      delete from section_assignment where section_id <> '${this.region.campaign.sections.first}';
      update workbook set status = 'SUBMITTED', answered_count = 1;
      update workbook set status = '${workbook}' where id = '${books[0]}';
      update campaign set status = '${campaign === 'RELEASED' ? 'CLOSED' : campaign}', released_at = null;
      insert into answer (municipality_id, workbook_id, question_id, state, value, version)
        values ('${north}', '${books[0]}', '${scale}', 'ANSWERED', '4', 1),
               ('${south}', '${books[1]}', '${scale}', 'ANSWERED', '2', 1);
      insert into workbook_sharing (municipality_id, workbook_id, scope, target_id, level)
        values ('${north}', '${books[0]}', 'WORKBOOK', '${books[0]}', 'NAMED'),
               ('${south}', '${books[1]}', 'WORKBOOK', '${books[1]}', 'NAMED');
      ${before === null ? '' : `insert into release (consortium_id, campaign_id, status, attempts) values ('${this.region.consortia.consortium}', '${this.id}', '${before}', ${before === 'REQUESTED' ? 0 : 1})`}
    `);
    if (release === 'PUBLISHED') await this.computeAll();
  }

  /** Has the campaign alone until `work` is through; `work` is told how to wait for those who wait. */
  async holding(work: (waiting: (count: number, settled: () => boolean) => Promise<void>) => Promise<void>) {
    await this.holder.query('begin');
    await this.holder.query(`select pg_advisory_xact_lock(${campaignLockKey('$1::uuid')})`, [this.id]);
    await work(async (count, settled) => {
      while (!settled()) {
        const rows = await this.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
        );
        if (rows.length >= count) return;
        await sleep(1);
      }
    });
    await this.holder.query('commit');
  }

  /** Lets nobody write participants, so that a release that is being computed does not come to its end. */
  async holdingUpTheWriting(work: () => Promise<void>): Promise<void> {
    await this.holder.query('begin');
    await this.holder.query('lock table release_participant in share row exclusive mode');
    try {
      await work();
    } finally {
      await this.holder.query('commit');
    }
  }

  async until(condition: string): Promise<void> {
    for (let i = 0; i < 2_000; i += 1) {
      const [row] = await this.sql<{ holds: boolean }>(`select (${condition}) as holds`);
      if (row?.holds) return;
      await sleep(5);
    }
    throw new Error(`it did not come to: ${condition}`);
  }

  /** What became of a mutation: DONE, or the reader's reason why not. */
  async ask(person: TestPerson, mutation: string, input: object): Promise<string> {
    const answer = await this.api.gql<Record<string, { __typename?: string; message?: string }> | null>(
      person,
      mutation,
      input,
    );
    const [error] = answer.errors ?? [];
    if (error) return `${error.extensions.code}: ${error.message}`;
    const [given] = Object.values(answer.data ?? {});
    return given?.message ?? 'DONE';
  }

  async setLevel(level: string): Promise<string> {
    return this.ask(
      this.region.people.lead,
      'mutation ($input: SetSharingInput!) { setSharing(input: $input) { id } }',
      { input: { workbookId: this.north, level } },
    );
  }

  campaignStep(step: 'closeCampaign' | 'reopenCampaign' | 'releaseCampaign'): Promise<string> {
    const { coordinator } = this.region.people;
    return this.ask(coordinator, `mutation ($id: ID!) { ${step}(id: $id) { id } }`, { id: this.id });
  }

  workbookStep(step: 'sendWorkbookForReview' | 'submitWorkbook' | 'reopenWorkbook'): Promise<string> {
    const { lead } = this.region.people;
    return this.ask(lead, `mutation ($id: ID!) { ${step}(id: $id) { id } }`, { id: this.north });
  }

  save(value: number): Promise<string> {
    const text = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename
      ... on AnswerConflict { message } ... on AnswerInvalid { message } ... on WorkbookLocked { message } } }`;
    return this.ask(this.region.people.lead, text, {
      input: {
        workbookId: this.north,
        questionId: this.region.campaign.questions.scale,
        value,
        expectedVersion: 1,
        idempotencyKey: randomUUID(),
      },
    });
  }

  handOver(): Promise<string> {
    return this.ask(
      this.region.people.lead,
      'mutation ($input: AssignSectionInput!) { assignSection(input: $input) { id } }',
      {
        input: {
          workbookId: this.north,
          sectionId: this.region.campaign.sections.second,
          personId: this.region.people.contributor.id,
          assigned: true,
        },
      },
    );
  }

  published(): Promise<PublishedAnswer[]> {
    return this.sql<PublishedAnswer & pg.QueryResultRow>(
      `select q.code as question, a.level, a.value from release_named_answer a
       join question q on q.id = a.question_id where a.municipality_id = $1 order by 1`,
      [this.region.municipalities.north],
    );
  }

  /** Everything that may have changed, without ids and times. */
  async picture(): Promise<Picture> {
    const [row] = await this.sql<Picture & pg.QueryResultRow>(
      `select (select status from campaign where id = $1) as campaign,
         array(select status from release where campaign_id = $1 order by 1) as releases,
         (select status from workbook where id = $2) as workbook,
         array(select level from workbook_sharing where workbook_id = $2) as levels,
         array(select value from answer where workbook_id = $2) as answers,
         (select count(*)::int from section_assignment where workbook_id = $2) as "handedOver"`,
      [this.id, this.north],
    );
    return { ...(row as Picture), published: await this.published() };
  }
}

export interface Picture {
  readonly campaign: string;
  readonly releases: readonly string[];
  readonly workbook: string;
  readonly levels: readonly string[];
  readonly answers: readonly unknown[];
  readonly handedOver: number;
  readonly published: readonly PublishedAnswer[];
}

/**
 * What is wrong with how things stand once nothing is under way: a release that is not what the municipality
 * confirmed, or one of a campaign that is not released. Empty where nothing is.
 */
export function faultsOf(picture: Picture): string[] {
  const { campaign, releases, workbook, levels, answers, published } = picture;
  const faults: string[] = [];
  const isPublished = releases.includes('PUBLISHED');
  if (isPublished !== (campaign === 'RELEASED'))
    faults.push(`the campaign is ${campaign}, its release ${releases}`);
  if (releases.some((status) => status === 'REQUESTED' || status === 'COMPUTING'))
    faults.push('a release was left');
  if (!isPublished) return faults;
  const [level] = levels;
  const consented = workbook === 'SUBMITTED' && (level === 'NAMED' || level === 'PUBLIC');
  const expected = consented ? [{ question: 'scale', level, value: answers[0] }] : [];
  if (JSON.stringify(published) !== JSON.stringify(expected)) {
    faults.push(`confirmed ${JSON.stringify(expected)}, published ${JSON.stringify(published)}`);
  }
  return faults;
}
