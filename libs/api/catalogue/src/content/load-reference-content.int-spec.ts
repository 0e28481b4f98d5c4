import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connectTenants, createTenantContext, TenantDatabase } from '@commonworks/api-platform';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import pg from 'pg';
import { Catalogue } from '../catalogue.service.js';
import { catalogueEntities } from '../index.js';
import { contentId } from './content-id.js';
import { expandTemplate } from './expand-template.js';
import { loadReferenceContent } from './load-reference-content.js';
import { readReferenceContent, type ReferenceContent } from './reference-content.js';

const anybody = createTenantContext({
  personId: null,
  memberships: [],
  consortiaOfOwnMunicipalities: [],
  locale: 'fr',
});
const V1 = contentId('template-version', 'regional-capability/1');

let database: TestDatabase;
let owner: pg.Client;
let tenants: TenantDatabase;
const asOwner = async (sql: string, params?: unknown[]) => (await owner.query(sql, params)).rows as unknown[];

const regional = (content: ReferenceContent) => {
  const found = content.templates.find((t) => t.code === 'regional-capability' && t.number === 1);
  if (!found) throw new Error('no regional-capability');
  return found;
};

/** The whole of the catalogue, to see whether anything changed. */
async function everything(): Promise<unknown> {
  const tables = [
    'service_area',
    'service',
    'service_synonym',
    'service_cross_reference',
    'template_version',
    'section',
    'question',
  ];
  const rows: Record<string, unknown> = {};
  for (const table of tables) {
    rows[table] = await asOwner(`select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) from ${table} t`);
  }
  return rows;
}

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  tenants = await connectTenants(database, { entities: catalogueEntities });
  await loadReferenceContent(asOwner, readReferenceContent());
});

afterAll(async () => {
  await tenants.close();
  await owner.end();
  await database.drop();
});

describe('loadReferenceContent', () => {
  it('changes nothing the second time', async () => {
    const before = await everything();
    await loadReferenceContent(asOwner, readReferenceContent());
    expect(await everything()).toEqual(before);
  });

  it('follows the catalogue, and takes away a synonym and a cross-reference that are gone', async () => {
    const content = readReferenceContent();
    const recreation = content.services.find((service) => service.code === 'recreation');
    if (!recreation) throw new Error('no recreation');
    recreation.name.fr = 'Loisirs et sports';
    recreation.synonyms.en = ['Leisure'];
    recreation.crossReferences = [];
    await loadReferenceContent(asOwner, content);

    const services = await tenants.read(anybody, (tx) => new Catalogue().services(tx, 'en'));
    const loaded = services.find((service) => service.code === 'recreation');
    expect(loaded).toMatchObject({ name: 'Recreation', synonyms: ['Leisure'], crossReferences: [] });
    await loadReferenceContent(asOwner, readReferenceContent());
  });

  it('leaves alone what an installation added', async () => {
    const recreation = contentId('service', 'recreation');
    await owner.query("insert into service_synonym values ($1, 'en', 'Rinks and pools')", [recreation]);
    await owner.query("insert into service_cross_reference values ($1, 'OURS', '1', '17', 'CLOSE')", [
      recreation,
    ]);
    await loadReferenceContent(asOwner, readReferenceContent());
    const services = await tenants.read(anybody, (tx) => new Catalogue().services(tx, 'en'));
    expect(services.find((service) => service.id === recreation)).toMatchObject({
      synonyms: expect.arrayContaining(['Rinks and pools']),
      crossReferences: expect.arrayContaining([
        { model: 'OURS', version: '1', code: '17', matchType: 'CLOSE' },
      ]),
    });
  });

  it.each([
    ['a word', (c: ReferenceContent) => (regional(c).measures['priority']!.text.en = 'how much?')],
    [
      'a level',
      (c) =>
        (regional(c).measures['priority']!.settings['levels'] = [
          { en: 'a', fr: 'a' },
          { en: 'b', fr: 'b' },
        ]),
    ],
    ['a question taken away', (c) => regional(c).sections.pop()],
  ] satisfies [string, (content: ReferenceContent) => unknown][])(
    'refuses %s changed in a published version, and leaves it alone',
    async (_, change) => {
      const before = await everything();
      const content = readReferenceContent();
      change(content);
      await expect(loadReferenceContent(asOwner, content)).rejects.toThrow(
        /template regional-capability, version 1 was published and never changes.*publish a new version/,
      );
      expect(await everything()).toEqual(before);
    },
  );

  it('starts anew after an interruption before the publishing', async () => {
    const content = readReferenceContent();
    content.templates = [{ ...regional(content), number: 9 }];
    let statements = 0;
    const failing = (sql: string, params?: unknown[]) => {
      if (sql.startsWith('update template_version') && statements++ === 0) throw new Error('power cut');
      return asOwner(sql, params);
    };
    await expect(loadReferenceContent(failing, content)).rejects.toThrow('power cut');
    await loadReferenceContent(failing, content);
    await loadReferenceContent(asOwner, content);
    const id = contentId('template-version', 'regional-capability/9');
    const version = await tenants.read(anybody, (tx) => new Catalogue().templateVersion(tx, id));
    expect(version.published).toBe(true);
  });
});

describe('a published template version', () => {
  it.each([
    `update question set text_en = 'other' where template_version_id = $1`,
    `delete from question where template_version_id = $1`,
    `update section set position = position + 1 where template_version_id = $1`,
    `insert into section (template_version_id, code, title_en, title_fr, position) values ($1, 'more', 'x', 'x', 99)`,
    `update template_version set published_at = null where id = $1`,
    `delete from template_version where id = $1`,
  ])('is refused even to the owner: %s', async (statement) => {
    await expect(owner.query(statement, [V1])).rejects.toThrow('a published template version never changes');
  });

  it('may not be written by the runtime role at all', async () => {
    const write = tenants.write(anybody, (tx) => tx.query(`update service set name_en = 'x'`));
    await expect(write).rejects.toThrow('permission denied');
  });

  it('is read from the database once', async () => {
    const catalogue = new Catalogue();
    const first = await tenants.read(anybody, (tx) => catalogue.templateVersion(tx, V1));
    const again = await tenants.read(anybody, (tx) => catalogue.templateVersion(tx, V1));
    expect(again).toBe(first);
    expect(first.questionCount).toBe(96);
  });

  it('is read again, ten seconds later at most, where a service has another name', async () => {
    const catalogue = new Catalogue();
    const nameNow = () =>
      tenants.read(anybody, async (tx) => {
        const sections = catalogue.sectionsIn(await catalogue.templateVersion(tx, V1), 'en');
        const asked = sections.flatMap(({ questions }) => questions);
        return asked.find(({ code }) => code === 'recreation.priority')?.service?.name;
      });
    expect(await nameNow()).toBe('Recreation');
    await owner.query("update service set name_en = 'Leisure' where code = 'recreation'");
    expect(await nameNow()).toBe('Recreation');
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
    expect(await nameNow()).toBe('Leisure');
    clock.mockRestore();
    await loadReferenceContent(asOwner, readReferenceContent());
  });

  it.each(readReferenceContent().templates.map((t) => [`${t.code}/${t.number}`, expandTemplate(t)] as const))(
    '%s asks its sections and questions in order',
    async (path, expanded) => {
      const id = contentId('template-version', path);
      const content = await tenants.read(anybody, (tx) => new Catalogue().templateVersion(tx, id));
      const inOrder = content.sections.map(({ code, questions }) => [
        code,
        questions.map((question) => question.code),
      ]);
      expect(inOrder).toEqual(
        expanded.map(({ code, questions }) => [code, questions.map((question) => question.code)]),
      );
      expect(content.questions.map((question) => question.code)).toEqual(
        inOrder.flatMap(([, codes]) => codes),
      );
    },
  );

  it('speaks the reader’s language', async () => {
    const catalogue = new Catalogue();
    const content = await tenants.read(anybody, (tx) => catalogue.templateVersion(tx, V1));
    const find = (locale: 'en' | 'fr') =>
      catalogue
        .sectionsIn(content, locale)
        .flatMap((s) => s.questions)
        .find((q) => q.code === 'recreation.priority');
    expect(find('en')).toMatchObject({
      text: 'Recreation: how high a priority is improving it?',
      service: { name: 'Recreation' },
    });
    expect(find('fr')).toMatchObject({ service: { name: 'Loisirs' } });
    expect(find('fr')?.settings.levels).toHaveLength(5);
  });

  it('is typeset in French, under the names that the services have now', async () => {
    const content = await tenants.read(anybody, (tx) => new Catalogue().templateVersion(tx, V1));
    const french = new Catalogue().sectionsIn(content, 'fr');
    expect(JSON.stringify(french)).not.toContain("'");
    const fire = french.flatMap((s) => s.questions).find((q) => q.code === 'fire_services.priority');
    expect(fire?.service?.name).toBe('Services d’incendie');
    expect(fire?.text).toMatch(/^Services d’incendie\u00a0: quelle priorité/);
  });

  it('is missing under an unknown id', async () => {
    const read = tenants.read(anybody, (tx) =>
      new Catalogue().templateVersion(tx, contentId('template-version', 'x/1')),
    );
    await expect(read).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
