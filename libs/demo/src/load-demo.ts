import {
  API_ROLE,
  beginTransaction,
  IDENTITY_ROLE,
  setContext,
  type ContextKey,
  type ContextSigner,
} from '@commonworks/api-platform/schema';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type { DemoCampaign, DemoConsortium, DemoQuestion, DemoWorkbook } from './demo-campaign.js';
import { demoConsortia } from './demo-consortia.js';
import { CONTRIBUTOR_SECTION, DEMO_PASSWORD, demoPeople } from './demo-people.js';

/** How the demo reaches the database: as the two roles that serve requests, with what signs their contexts. */
export interface DemoConnections {
  readonly apiUrl: string;
  readonly identityUrl: string;
  readonly key: ContextKey;
}

/**
 * Loads the two cases through the roles that serve requests: what row-level security would refuse a person, it
 * refuses the demo. Who there is comes in one transaction and what they answered in another, each all or
 * nothing, so that the next start completes what one that was killed left.
 *
 * @returns whether anything was loaded; nothing is changed where the demo is there already
 */
export async function loadDemo({ apiUrl, identityUrl, key }: DemoConnections): Promise<{ loaded: boolean }> {
  const places = await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (client, actFor) => {
    await actFor({ purpose: 'ADMINISTRATE' });
    const present = await client.query('select 1 from consortium where code = $1', [demoConsortia()[0].code]);
    if (present.rowCount === 0) {
      for (const consortium of demoConsortia()) await loadMembers(client, consortium);
      await loadPeople(client);
    }
    return readPlaces(client);
  });
  return inTransaction(apiUrl, { role: API_ROLE, key }, async (client, actFor) => {
    await actFor({ consortium: place(places.consortia, demoConsortia()[0].code) });
    if ((await client.query('select from campaign limit 1')).rowCount) return { loaded: false };
    for (const consortium of demoConsortia())
      for (const campaign of consortium.campaigns)
        await loadCampaign(client, actFor, place(places.consortia, consortium.code), places, campaign);
    for (const { id, municipality } of places.contributors) {
      await actFor({ municipality });
      await handOverSection(client, id);
    }
    return { loaded: true };
  });
}

/**
 * Whether any of the demo's accounts, whose password is published, stands in the database, whatever version of
 * the product made it: the owner looks, and puts back at once what it takes away in order to see.
 */
export async function hasDemoAccounts(ownerUrl: string): Promise<boolean> {
  const client = await connect(ownerUrl);
  try {
    await client.query('begin');
    await client.query('alter table person no force row level security');
    const emails = demoPeople.map(({ email }) => email);
    const { rowCount } = await client.query('select from person where email = any($1) limit 1', [emails]);
    await client.query('rollback');
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

interface Acting {
  purpose?: 'ADMINISTRATE';
  municipality?: string;
  consortium?: string;
}

/** Says whom the rest of the transaction acts for; what is not named is nobody. */
type ActFor = (acting: Acting) => Promise<void>;

async function inTransaction<T>(
  url: string,
  signer: ContextSigner,
  work: (client: pg.Client, actFor: ActFor) => Promise<T>,
): Promise<T> {
  const client = await connect(url);
  try {
    const mark = await beginTransaction(client, 'read write');
    const actFor: ActFor = ({ purpose = 'REQUEST' as const, municipality, consortium }) => {
      const consortia = consortium ? [consortium] : [];
      return setContext(client, mark, signer, {
        personId: null,
        municipalityIds: municipality ? [municipality] : [],
        coordinatedConsortiumIds: consortia,
        consortiumIds: consortia,
        purpose,
      });
    };
    const result = await work(client, actFor);
    await client.query('commit');
    return result;
  } finally {
    // What was not committed goes with the connection.
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A loss is told by the statement in hand; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Ids of the demo's consortia by code and municipalities by name, and who contributes in which municipality. */
interface Places {
  readonly consortia: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly contributors: readonly { readonly id: string; readonly municipality: string }[];
}

async function readPlaces(client: pg.Client): Promise<Places> {
  const idsBy = async (sql: string, names: string[]) =>
    new Map((await client.query<{ name: string; id: string }>(sql, [names])).rows.map((r) => [r.name, r.id]));
  const cases = demoConsortia();
  const contributors = await client.query<{ id: string; municipality: string }>(
    `select p.id, m.municipality_id as municipality from person p
       join municipality_membership m on m.person_id = p.id and m.role = 'CONTRIBUTOR'
      where p.email = any($1)`,
    [demoPeople.map(({ email }) => email)],
  );
  return {
    consortia: await idsBy(
      'select code as name, id from consortium where code = any($1)',
      cases.map(({ code }) => code),
    ),
    municipalities: await idsBy(
      'select name, id from municipality where name = any($1)',
      cases.flatMap(({ municipalities }) => municipalities.map(({ name }) => name)),
    ),
    contributors: contributors.rows,
  };
}

function place(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} is not in the demo`);
  return id;
}

async function one<T>(client: pg.Client, sql: string, params: unknown[]): Promise<T> {
  const { rows } = await client.query(sql, params);
  if (rows.length !== 1) throw new Error(`the demo expected one row of: ${sql}`);
  return rows[0] as T;
}

async function loadMembers(client: pg.Client, consortium: DemoConsortium): Promise<void> {
  const { id: consortiumId } = await one<{ id: string }>(
    client,
    'insert into consortium (code, name, province) values ($1, $2, $3) returning id',
    [consortium.code, consortium.name, consortium.province],
  );
  for (const m of consortium.municipalities) {
    const { id } = await one<{ id: string }>(
      client,
      'insert into municipality (name, type, province) values ($1, $2, $3) returning id',
      [m.name, m.type, consortium.province],
    );
    await client.query('insert into consortium_member (consortium_id, municipality_id) values ($1, $2)', [
      consortiumId,
      id,
    ]);
    await client.query("insert into profile_figure values ($1, $2, 'population', $3)", [
      id,
      consortium.populationYear,
      m.population,
    ]);
  }
}

async function loadCampaign(
  client: pg.Client,
  actFor: ActFor,
  consortiumId: string,
  { municipalities }: Places,
  campaign: DemoCampaign,
): Promise<void> {
  const { id: versionId } = await one<{ id: string }>(
    client,
    'select v.id from template_version v join template t on t.id = v.template_id where t.code = $1 and v.number = $2',
    [campaign.template.code, campaign.template.version],
  );
  const questions = await questionsOf(client, versionId);
  const asked = questions.filter((q) => q.settings.kind !== 'DERIVED').length;

  await actFor({ consortium: consortiumId });
  const released = campaign.outcome === 'RELEASED';
  const { id: campaignId } = await one<{ id: string }>(
    client,
    `insert into campaign (consortium_id, template_version_id, name, cycle, year, status, synthetic, closes_on, opened_at, closed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now(), case when $6 = 'CLOSED' then now() end) returning id`,
    [
      consortiumId,
      versionId,
      campaign.name,
      campaign.cycle,
      campaign.year,
      released ? 'CLOSED' : 'OPEN',
      campaign.synthetic,
      campaign.closesOn,
    ],
  );
  for (const workbook of campaign.workbooks(questions)) {
    const municipalityId = place(municipalities, workbook.municipality);
    await actFor({ consortium: consortiumId });
    const workbookId = crypto.randomUUID();
    await client.query(
      'insert into workbook (municipality_id, id, consortium_id, campaign_id, question_count) values ($1, $2, $3, $4, $5)',
      [municipalityId, workbookId, consortiumId, campaignId, asked],
    );
    await actFor({ municipality: municipalityId });
    await loadWorkbook(client, municipalityId, workbookId, workbook, questions);
  }
  if (released) {
    await actFor({ consortium: consortiumId });
    await client.query('insert into release (consortium_id, campaign_id) values ($1, $2)', [
      consortiumId,
      campaignId,
    ]);
  }
}

async function questionsOf(client: pg.Client, versionId: string): Promise<DemoQuestion[]> {
  const { rows } = await client.query(
    `select q.id, q.code, q.section_id, s.code as section_code, v.code as service_code, v.name_en as service_name,
            q.dimension, q.kind, q.settings
       from question q join section s on s.id = q.section_id left join service v on v.id = q.service_id
      where q.template_version_id = $1 order by s.position, q.position`,
    [versionId],
  );
  return rows.map((r) => ({
    id: r.id,
    code: r.code,
    sectionId: r.section_id,
    sectionCode: r.section_code,
    serviceCode: r.service_code,
    serviceName: r.service_name,
    dimension: r.dimension,
    settings: { ...r.settings, kind: r.kind },
  }));
}

async function loadWorkbook(
  client: pg.Client,
  municipalityId: string,
  workbookId: string,
  workbook: DemoWorkbook,
  questions: DemoQuestion[],
): Promise<void> {
  await client.query(
    `insert into answer (municipality_id, workbook_id, question_id, state, value, version)
     select $1, $2, a."questionId", a.state, nullif(a.value, 'null'::jsonb), 1
       from jsonb_to_recordset($3) as a("questionId" uuid, state text, value jsonb)`,
    [municipalityId, workbookId, JSON.stringify(workbook.answers)],
  );
  await client.query(
    `insert into answer_revision (municipality_id, workbook_id, question_id, version, state, value, idempotency_key)
     select municipality_id, workbook_id, question_id, version, state, value, 'demo-' || question_id
       from answer where municipality_id = $1 and workbook_id = $2`,
    [municipalityId, workbookId],
  );
  await client.query(
    `update workbook set status = $3, answered_count = $4, submitted_at = case when $3 = 'SUBMITTED' then now() end
      where municipality_id = $1 and id = $2`,
    [municipalityId, workbookId, workbook.status, workbook.answers.length],
  );
  if (workbook.status === 'CHANGES_REQUESTED') {
    await client.query('insert into workbook_remark values ($1, $2, $3)', [
      municipalityId,
      workbookId,
      'Please check the figures on staff before this goes out.',
    ]);
  }
  const sections = new Map(questions.map((q) => [q.sectionCode, q.sectionId]));
  const levels = [
    { scope: 'WORKBOOK', target: workbookId, level: workbook.sharing },
    ...workbook.privateSections.flatMap((code) => {
      const target = sections.get(code);
      return target ? [{ scope: 'SECTION', target, level: 'PRIVATE' }] : [];
    }),
  ];
  for (const { scope, target, level } of levels) {
    await client.query('insert into workbook_sharing values ($1, $2, $3, $4, $5)', [
      municipalityId,
      workbookId,
      scope,
      target,
      level,
    ]);
  }
}

async function loadPeople(client: pg.Client): Promise<void> {
  const passwordHash = await hash(DEMO_PASSWORD);
  for (const person of demoPeople) {
    const id = crypto.randomUUID();
    await client.query('insert into person (id, email, name, password_hash) values ($1, $2, $3, $4)', [
      id,
      person.email,
      person.name,
      passwordHash,
    ]);
    if (person.municipality) {
      await client.query(
        'insert into municipality_membership select m.id, $1, $2 from municipality m where m.name = $3',
        [id, person.role, person.municipality],
      );
    } else if (person.consortium) {
      await client.query(
        'insert into consortium_membership select c.id, $1, $2 from consortium c where c.code = $3',
        [id, person.role, person.consortium],
      );
    } else {
      await client.query('insert into installation_membership values ($1, $2)', [id, person.role]);
    }
  }
}

/** Gives the contributor the one section of the open campaign that is theirs to answer. */
async function handOverSection(client: pg.Client, personId: string): Promise<void> {
  const { rows } = await client.query(
    `insert into section_assignment
     select w.municipality_id, w.id, s.id, $1
       from workbook w
       join answer a on a.municipality_id = w.municipality_id and a.workbook_id = w.id
       join question q on q.id = a.question_id
       join section s on s.template_version_id = q.template_version_id and s.code = $2
      where w.status = 'IN_PROGRESS'
      group by w.municipality_id, w.id, s.id
     returning section_id`,
    [personId, CONTRIBUTOR_SECTION],
  );
  if (rows.length !== 1) throw new Error('the demo contributor was handed no section');
}
