import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { actFor } from '../database/act-for.mjs';
import { Person } from '../measure/person.mjs';
import { gatherStatistics } from './gather-statistics.mjs';

export const QUESTIONS = 250;
const LEVELS = ['1', '2', '3', '4', '5'].map((level) => ({ en: level, fr: level }));

/**
 * A campaign of 250 questions, answered by every municipality of the regional demo and released through the
 * product; a quarter of them share in aggregate only.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @returns {Promise<{ campaignId: string, consortiumId: string, workbooks: { id: string, municipality: { id: string } }[] }>}
 */
export async function releaseWideCampaign(installation) {
  const coordinator = await new Person(installation.url).signIn(
    'coordinator@misa-prairies.example',
    'commonworks-demo',
  );
  const templateVersionId = await publishTemplate(installation.databaseUrl('owner'));
  const { me } = await coordinator.ask('{ me { memberships { consortium { id } } } }');
  const consortiumId = me.memberships[0].consortium.id;
  const { createCampaign } = await coordinator.ask(
    'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { id } }',
    {
      input: {
        consortiumId,
        templateVersionId,
        name: 'Measured campaign',
        cycle: 'measured',
        year: 2026,
      },
    },
  );
  const id = createCampaign.id;
  await coordinator.ask('mutation ($id: ID!) { openCampaign(id: $id) { id } }', { id });
  /** @type {{ workbooks: { id: string, municipality: { id: string } }[] }} */
  const { workbooks } = await coordinator.ask(
    'query ($id: ID!) { workbooks(campaignId: $id) { id municipality { id } } }',
    { id },
  );
  await answerAll(installation, templateVersionId, workbooks);
  await coordinator.ask('mutation ($id: ID!) { closeCampaign(id: $id) { id } }', { id });
  await publish(coordinator, id);
  coordinator.close();
  await gatherStatistics(installation.databaseUrl('owner'));
  return { campaignId: id, consortiumId, workbooks };
}

/**
 * Templates are the owner's to publish.
 *
 * @param {string} ownerUrl
 */
async function publishTemplate(ownerUrl) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const [templateId, versionId] = [randomUUID(), randomUUID()];
  await owner.query(`insert into template values ($1, 'measured', 'Measured', 'Mesuré')`, [templateId]);
  await owner.query('insert into template_version (id, template_id, number) values ($1, $2, 1)', [
    versionId,
    templateId,
  ]);
  await owner.query(
    `insert into section (template_version_id, code, title_en, title_fr, position)
     select $1, 's' || n, 'Section ' || n, 'Section ' || n, n from generate_series(1, 10) n`,
    [versionId],
  );
  await owner.query(
    `insert into question (template_version_id, section_id, code, kind, text_en, text_fr, settings, position)
     select $1, s.id, s.code || '.q' || n, 'SCALE', 'Question ' || n, 'Question ' || n, $2, n
       from section s, generate_series(1, $3::int / 10) n where s.template_version_id = $1`,
    [versionId, JSON.stringify({ levels: LEVELS }), QUESTIONS],
  );
  await owner.query('update template_version set published_at = now() where id = $1', [versionId]);
  await owner.end();
  return versionId;
}

/**
 * Each municipality answers all, as the api's role acting for it.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {string} versionId
 * @param {{ id: string, municipality: { id: string } }[]} workbooks
 */
async function answerAll(installation, versionId, workbooks) {
  const client = new pg.Client({ connectionString: installation.databaseUrl('api') });
  const contextKey = installation.contextKey();
  await client.connect();
  for (const [index, { id, municipality }] of workbooks.entries()) {
    await actFor(client, contextKey, { municipality: municipality.id });
    await client.query(
      `insert into answer (municipality_id, workbook_id, question_id, state, value, version)
       select $1, $2, id, 'ANSWERED', to_jsonb(1 + floor(random() * 5)::int), 1 from question where template_version_id = $3`,
      [municipality.id, id, versionId],
    );
    await client.query(`insert into workbook_sharing values ($1, $2, 'WORKBOOK', $2, $3)`, [
      municipality.id,
      id,
      index % 4 === 3 ? 'AGGREGATE' : 'NAMED',
    ]);
    await client.query(
      `update workbook set status = 'SUBMITTED', answered_count = question_count where municipality_id = $1 and id = $2`,
      [municipality.id, id],
    );
    await client.query('commit');
  }
  await client.end();
}

/**
 * @param {Person} coordinator
 * @param {string} id
 */
async function publish(coordinator, id) {
  const { releaseCampaign } = await coordinator.ask(
    'mutation ($id: ID!) { releaseCampaign(id: $id) { id } }',
    { id },
  );
  for (let status = ''; status !== 'PUBLISHED';) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { release } = await coordinator.ask(
      'query ($id: ID!) { release(id: $id) { status } }',
      releaseCampaign,
    );
    status = release.status;
    if (status === 'FAILED') throw new Error('the release failed');
  }
}
