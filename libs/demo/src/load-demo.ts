import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type { DemoCampaign, DemoConsortium, DemoQuestion, DemoWorkbook } from './demo-campaign.js';
import { demoConsortia } from './demo-consortia.js';
import { CONTRIBUTOR_SECTION, DEMO_PASSWORD, demoPeople } from './demo-people.js';

/**
 * Loads the two cases through the api's own role: what row-level security would refuse a person, it refuses
 * the demo. One transaction, so that a start that is killed leaves either all of it or nothing.
 *
 * @returns the accounts to print; nothing is changed where the demo is there already.
 */
export function loadDemo(apiUrl: string): Promise<{ loaded: boolean }> {
  return inTransaction(apiUrl, async (client) => {
    await actAs(client, { purpose: 'ADMINISTRATE' });
    const present = await client.query('select 1 from consortium where code = $1', [demoConsortia()[0].code]);
    if (present.rowCount === 0)
      for (const consortium of demoConsortia()) await loadConsortium(client, consortium);
    if (present.rowCount === 0) await loadPeople(client);
    return { loaded: present.rowCount === 0 };
  });
}

/** Whether any of the demo's accounts, whose password is published, stands in the database. */
export function hasDemoAccounts(apiUrl: string): Promise<boolean> {
  return inTransaction(apiUrl, async (client) => {
    await actAs(client, { purpose: 'ADMINISTRATE' });
    const emails = demoPeople.map(({ email }) => email);
    const { rowCount } = await client.query('select from person where email = any($1) limit 1', [emails]);
    return rowCount === 1;
  });
}

async function inTransaction<T>(apiUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: apiUrl });
  client.on('error', () => undefined); // the statement in hand reports a connection that is lost
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

interface Acting {
  purpose?: 'ADMINISTRATE';
  municipality?: string;
  consortium?: string;
}

/** Sets whom the rest of the transaction acts for; what is not named is nobody. */
async function actAs(
  client: pg.Client,
  { purpose = undefined, municipality, consortium }: Acting,
): Promise<void> {
  const list = (id: string | undefined) => (id ? `{${id}}` : '');
  await client.query(
    `select set_config('cw.purpose', $1, true), set_config('cw.municipality_ids', $2, true),
            set_config('cw.coordinated_consortium_ids', $3, true), set_config('cw.consortium_ids', $3, true)`,
    [purpose ?? '', list(municipality), list(consortium)],
  );
}

async function one<T>(client: pg.Client, sql: string, params: unknown[]): Promise<T> {
  const { rows } = await client.query(sql, params);
  if (rows.length !== 1) throw new Error(`the demo expected one row of: ${sql}`);
  return rows[0] as T;
}

async function loadConsortium(client: pg.Client, consortium: DemoConsortium): Promise<void> {
  await actAs(client, { purpose: 'ADMINISTRATE' });
  const { id: consortiumId } = await one<{ id: string }>(
    client,
    'insert into consortium (code, name, province) values ($1, $2, $3) returning id',
    [consortium.code, consortium.name, consortium.province],
  );
  const municipalityIds = new Map<string, string>();
  for (const m of consortium.municipalities) {
    const { id } = await one<{ id: string }>(
      client,
      'insert into municipality (name, type, province) values ($1, $2, $3) returning id',
      [m.name, m.type, consortium.province],
    );
    municipalityIds.set(m.name, id);
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
  for (const campaign of consortium.campaigns)
    await loadCampaign(client, consortiumId, municipalityIds, campaign);
}

async function loadCampaign(
  client: pg.Client,
  consortiumId: string,
  municipalityIds: Map<string, string>,
  campaign: DemoCampaign,
): Promise<void> {
  const { id: versionId } = await one<{ id: string }>(
    client,
    'select v.id from template_version v join template t on t.id = v.template_id where t.code = $1 and v.number = $2',
    [campaign.template.code, campaign.template.version],
  );
  const questions = await questionsOf(client, versionId);
  const asked = questions.filter((q) => q.settings.kind !== 'DERIVED').length;

  await actAs(client, { consortium: consortiumId });
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
    const municipalityId = municipalityIds.get(workbook.municipality);
    if (!municipalityId) throw new Error(`no municipality ${workbook.municipality} in the demo`);
    await actAs(client, { consortium: consortiumId });
    const workbookId = crypto.randomUUID();
    await client.query(
      'insert into workbook (municipality_id, id, consortium_id, campaign_id, question_count) values ($1, $2, $3, $4, $5)',
      [municipalityId, workbookId, consortiumId, campaignId, asked],
    );
    await actAs(client, { municipality: municipalityId });
    await loadWorkbook(client, municipalityId, workbookId, workbook, questions);
  }
  if (released) {
    await actAs(client, { consortium: consortiumId });
    await client.query(
      "insert into release (consortium_id, campaign_id, status) values ($1, $2, 'REQUESTED')",
      [consortiumId, campaignId],
    );
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
    `update workbook set status = $3, answered_count = $4, submitted_at = case when $3 = 'SUBMITTED' then now() end,
            remark = case when $3 = 'CHANGES_REQUESTED' then 'Please check the figures on staff before this goes out.' end
      where municipality_id = $1 and id = $2`,
    [municipalityId, workbookId, workbook.status, workbook.answers.length],
  );
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
  await actAs(client, { purpose: 'ADMINISTRATE' });
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
    if (person.role === 'CONTRIBUTOR' && person.municipality)
      await handOverSection(client, id, person.municipality);
  }
}

/** Gives the contributor the one section of the open campaign that is theirs to answer. */
async function handOverSection(client: pg.Client, personId: string, municipality: string): Promise<void> {
  await actAs(client, { purpose: 'ADMINISTRATE' });
  const { id } = await one<{ id: string }>(client, 'select id from municipality where name = $1', [
    municipality,
  ]);
  await actAs(client, { purpose: 'ADMINISTRATE', municipality: id });
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
