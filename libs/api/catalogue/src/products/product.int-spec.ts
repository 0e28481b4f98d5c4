import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { productFinder } from '@commonworks/domain-assessment';
import { randomUUID } from 'node:crypto';
import { contentId } from '../content/content-id.js';
import { loadReferenceContent } from '../content/load-reference-content.js';
import { readReferenceContent, type ReferenceContent } from '../content/reference-content.js';
import { readKnownProducts } from './known-product.js';
import { MOST_PRODUCTS } from './refuse-product.js';

const PRODUCT = 'id name vendor synonyms supportEnds bundled ownSynonyms ownSupportEnds version';
const TAKEN = '... on ProductNamesTaken { message names { field name message product { name } } }';
const OUTDATED = `... on ProductConflict { message current { ${PRODUCT} } }`;
const LIST = `query ($code: String!, $first: Int, $after: ID) {
  products(consortiumCode: $code, first: $first, after: $after) { ${PRODUCT} } }`;
const ADD = `mutation ($input: AddProductInput!) { addProduct(input: $input) {
  __typename ... on Product { ${PRODUCT} } ${TAKEN} } }`;
const CHANGE = `mutation ($input: ChangeProductInput!) { changeProduct(input: $input) {
  __typename ... on Product { ${PRODUCT} } ${TAKEN} ${OUTDATED} } }`;
const REMOVE = `mutation ($input: RemoveProductInput!) { removeProduct(input: $input) {
  __typename ... on RemovedProduct { id } ${OUTDATED} } }`;

interface Product {
  __typename?: string;
  id: string;
  name: string;
  vendor: string | null;
  synonyms: string[];
  supportEnds: string | null;
  bundled: boolean;
  ownSynonyms: string[];
  ownSupportEnds: string | null;
  version: number;
}
interface Outcome extends Product {
  message?: string;
  names?: { field: string; name: string; message: string; product: { name: string } }[];
  current?: Product;
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const asSuperuser = (sql: string, params?: unknown[]) =>
  connected(database.superuserUrl, async (client) => (await client.query(sql, params)).rows as unknown[]);

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  await loadReferenceContent(asSuperuser, readReferenceContent());
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function ask<T>(who: TestPersonName | null, query: string, variables: object) {
  const { data, errors } = await api.gql<Record<string, T>>(who && world.people[who], query, variables);
  const [error] = errors ?? [];
  return error
    ? { code: error.extensions.code, fields: error.extensions.fields }
    : { value: Object.values(data)[0] as T };
}

let numbers = 0;
const newName = () => `Product no. ${(numbers += 1)}`;
const add = (who: TestPersonName | null, input: object = {}) =>
  ask<Outcome>(who, ADD, {
    input: {
      consortiumCode: 'prairie',
      name: newName(),
      vendor: null,
      synonyms: [],
      supportEnds: null,
      ...input,
    },
  });
const change = (who: TestPersonName | null, { id, version, ...product }: Product, input: object) =>
  ask<Outcome>(who, CHANGE, {
    input: {
      id,
      expectedVersion: version,
      name: product.name,
      vendor: product.vendor,
      synonyms: product.ownSynonyms,
      supportEnds: product.ownSupportEnds,
      ...input,
    },
  });
const remove = (who: TestPersonName | null, { id, version }: Product) =>
  ask<Outcome>(who, REMOVE, { input: { id, expectedVersion: version } });
async function list(who: TestPersonName, code = 'prairie'): Promise<Product[]> {
  const { value } = await ask<Product[]>(who, LIST, { code });
  if (!value) throw new Error(`no products for ${who}`);
  return value;
}
async function made(input: object = {}): Promise<Product> {
  const { value } = await add('coordinator', input);
  if (value?.__typename !== 'Product') throw new Error('nothing was made');
  return value;
}
const bundled = async (name: string, who: TestPersonName = 'coordinator', code = 'prairie') => {
  const product = (await list(who, code)).find((one) => one.name === name);
  if (!product) throw new Error(`no ${name}`);
  return product;
};

const MEMBERS: TestPersonName[] = ['lead', 'contributor', 'approver', 'viewer', 'southLead', 'analyst'];
const OUTSIDERS: (TestPersonName | null)[] = ['otherCoordinator', 'abroadLead', 'administrator', 'stranger'];

describe('the products', () => {
  it.each<TestPersonName>([...MEMBERS, 'coordinator'])('are read by %s, by name', async (who) => {
    const own = await made();
    const names = (await list(who)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['CLASS', 'JD Edwards', own.name]));
    expect(names.slice(0, 3)).toEqual(['ActiveNet', 'Amanda', 'Cartegraph IssueTraq']);
  });

  it.each(OUTSIDERS)('of a consortium are closed to %s, as those of one that does not exist', async (who) => {
    expect(await ask(who, LIST, { code: 'prairie' })).toEqual({ code: 'NOT_FOUND' });
    expect(await ask(who, LIST, { code: randomUUID() })).toEqual({ code: 'NOT_FOUND' });
  });

  it('are not for a visitor', async () => {
    expect(await ask(null, LIST, { code: 'prairie' })).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('that a consortium added are not among those of its neighbour', async () => {
    const own = await made({ synonyms: ['Secret name'] });
    const theirs = await list('otherCoordinator', 'lakes');
    expect(JSON.stringify(theirs)).not.toContain(own.name);
    expect(theirs.map(({ name }) => name)).toContain('CLASS');
  });

  it('come page by page', async () => {
    const all = await list('lead');
    const after = all[1]?.id;
    const { value } = await ask<Product[]>('lead', LIST, { code: 'prairie', first: 2, after });
    expect(value).toEqual(all.slice(2, 4));
  });
});

describe('adding, changing and removing a product', () => {
  it('is for the coordinator, and stands in the consortium’s log', async () => {
    const words = { vendor: ' The  maker ', synonyms: ['  Other   name ', ' '], supportEnds: '2031-06' };
    const product = await made({ name: ' Own \n product ', ...words });
    expect(product).toMatchObject({
      name: 'Own product',
      vendor: 'The maker',
      synonyms: ['Other name'],
      supportEnds: '2031-06',
      bundled: false,
      version: 1,
    });
    const { value: changed } = await change('coordinator', product, { name: 'Own one', supportEnds: '2032' });
    expect(changed).toMatchObject({ id: product.id, name: 'Own one', supportEnds: '2032', version: 2 });
    if (!changed) throw new Error('not changed');
    expect(await remove('coordinator', changed)).toEqual({
      value: { __typename: 'RemovedProduct', id: product.id },
    });
    expect(await remove('coordinator', changed)).toMatchObject({ code: 'NOT_FOUND' });
    const log = await asSuperuser(
      `select action, consortium_id, detail->>'name' as name from audit_event where subject_id = $1 order by at`,
      [product.id],
    );
    const consortium_id = world.consortia.consortium;
    expect(log).toEqual([
      { action: 'PRODUCT_ADDED', consortium_id, name: 'Own product' },
      { action: 'PRODUCT_CHANGED', consortium_id, name: 'Own one' },
      { action: 'PRODUCT_REMOVED', consortium_id, name: 'Own one' },
    ]);
  });

  it.each([...OUTSIDERS, ...MEMBERS])('is refused to %s, and leaves no trace', async (who) => {
    const [own, theirs] = [await made(), await bundled('Laserfiche')];
    const before = await list('coordinator');
    for (const outcome of [
      await add(who),
      await change(who, own, { name: 'Taken over' }),
      await change(who, theirs, { synonyms: ['Laser'] }),
      await remove(who, own),
    ])
      expect(outcome).toEqual({ code: 'NOT_FOUND' });
    expect(await list('coordinator')).toEqual(before);
  });

  it('is refused to the coordinator of another consortium under every id that names it', async () => {
    const own = await made();
    const { consortium, otherConsortium } = world.consortia;
    const ids = [
      `${consortium}.${own.id}`,
      `${otherConsortium}.${own.id}`,
      `${consortium}.${contentId('product', 'class')}`,
      contentId('product', 'class'),
      `${otherConsortium}.${contentId('product', 'class')}.`,
      '.',
      '',
    ];
    for (const id of ids) {
      const forged = { ...own, id };
      expect(await change('otherCoordinator', forged, { synonyms: ['x'] })).toEqual({ code: 'NOT_FOUND' });
      expect(await remove('otherCoordinator', forged)).toEqual({ code: 'NOT_FOUND' });
    }
  });

  it('of two at once who change the same version lets one, and shows the others what stands', async () => {
    const product = await made();
    const outcomes = await Promise.all(
      ['2030', '2031', '2032'].map((supportEnds) => change('coordinator', product, { supportEnds })),
    );
    const won = outcomes.filter(({ value }) => value?.__typename === 'Product');
    const lost = outcomes.filter(({ value }) => value?.__typename === 'ProductConflict');
    expect([won.length, lost.length]).toEqual([1, 2]);
    const { __typename, ...stands } = won[0]?.value ?? {};
    for (const { value } of lost) expect(value?.current).toEqual(stands);
    expect(await remove('coordinator', product)).toMatchObject({ value: { __typename: 'ProductConflict' } });
  });

  it('may be sent again without harm', async () => {
    const product = await made();
    const first = await change('coordinator', product, { vendor: 'Maker' });
    expect(await change('coordinator', product, { vendor: 'Maker' })).toEqual(first);
  });

  it('of two at once who add the same lets one, and tells the other which it is', async () => {
    const name = newName();
    const outcomes = await Promise.all(
      [name, name.toUpperCase()].map((one) => add('coordinator', { name: one })),
    );
    const kinds = outcomes.map(({ value }) => value?.__typename).sort();
    expect(kinds).toEqual(['Product', 'ProductNamesTaken']);
  });

  it.each<[string, object, string]>([
    ['a blank name', { name: ' \u200b ' }, 'input.name'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'input.name'],
    ['a vendor that is too long', { vendor: 'x'.repeat(201) }, 'input.vendor'],
    ['a synonym that is too long', { synonyms: ['x'.repeat(201)] }, 'input.synonyms'],
    ['too many synonyms', { synonyms: Array.from({ length: 21 }, (_, n) => `s${n}`) }, 'input.synonyms'],
    ['a synonym that is the name', { name: 'Äb', synonyms: ['a-B'] }, 'input.synonyms'],
    ['a synonym that is there twice', { synonyms: ['One', 'two', 'ONE!'] }, 'input.synonyms'],
  ])('refuses %s', async (_, wrong, path) => {
    expect(await add('coordinator', wrong)).toEqual({
      code: 'INVALID_INPUT',
      fields: [expect.objectContaining({ path })],
    });
  });

  it.each([
    ['a letter of another script', 'Программа'],
    ['nothing but signs', '+++'],
    ['nothing but punctuation', '???'],
    ['the longest name', 'ü'.repeat(200)],
    ['what looks like a statement', `'); drop table product; --`],
    ['what reads from right to left', '\u202eemaN'],
  ])('takes %s for a name', async (_, name) => {
    const product = await made({ name });
    expect(product.name).toBe(name.replace('\u202e', ''));
    expect(await add('coordinator', { name })).toMatchObject({ value: { __typename: 'ProductNamesTaken' } });
    await remove('coordinator', product);
  });

  it.each(['2031-02-30', '31', '2031-13', 'soon'])(
    'takes no %s for the end of support',
    async (supportEnds) => {
      expect((await add('coordinator', { supportEnds })).value).toBeUndefined();
    },
  );

  it('refuses more than a consortium may have', async () => {
    const { otherConsortium } = world.consortia;
    await asSuperuser(
      `insert into consortium_product (consortium_id, name) select $1, 'Filler ' || n from generate_series(1, $2) n`,
      [otherConsortium, MOST_PRODUCTS],
    );
    expect(await add('otherCoordinator', { consortiumCode: 'lakes' })).toMatchObject({ code: 'CONFLICT' });
    await asSuperuser('delete from consortium_product where consortium_id = $1', [otherConsortium]);
  });
});

describe('a name that is known', () => {
  it.each([
    ['the name of one that came along', { name: 'class' }, 'name', 'CLASS'],
    ['a synonym of one that came along', { name: 'dynamics-gp' }, 'name', 'Microsoft Dynamics GP'],
    ['as a synonym, the name of one that came along', { synonyms: ['Amandá'] }, 'synonyms', 'Amanda'],
    ['a name of its own', { name: 'known NAME' }, 'name', 'Known name'],
    ['a synonym of its own', { name: 'Known/synonym' }, 'name', 'Known name'],
  ])('is refused where it is %s, and said of which', async (_, input, field, product) => {
    if (!(await list('coordinator')).some(({ name }) => name === 'Known name'))
      await made({ name: 'Known name', synonyms: ['Known synonym'] });
    const { value } = await add('coordinator', input);
    expect(value?.names).toEqual([expect.objectContaining({ field, product: { name: product } })]);
    expect(value?.names?.[0]?.message).toContain(product);
  });

  it('is refused in a change too, all of them at once, but not to the product itself', async () => {
    const product = await made({ synonyms: ['Nick'] });
    const other = await made();
    const { value } = await change('coordinator', product, { name: other.name, synonyms: ['CLASS', 'Nick'] });
    expect(value?.names?.map(({ field, name }) => [field, name])).toEqual([
      ['name', other.name],
      ['synonyms', 'CLASS'],
    ]);
    expect(await change('coordinator', product, { name: 'Nick', synonyms: [product.name] })).toMatchObject({
      value: { __typename: 'Product', name: 'Nick' },
    });
  });

  it('of a neighbour is not known here, and nothing tells that it is there', async () => {
    const { value: theirs } = await add('otherCoordinator', { consortiumCode: 'lakes', name: 'Lake system' });
    expect(theirs).toMatchObject({ __typename: 'Product' });
    expect(await made({ name: 'Lake system' })).toMatchObject({ name: 'Lake system' });
  });
});

it('a name that a later version brings stays the consortium’s own, and goes before', async () => {
  const product = await made({ name: 'Later bundled', synonyms: ['Latest'] });
  const content = readReferenceContent();
  const brought = {
    code: 'later',
    name: 'later BUNDLED',
    vendor: 'Maker',
    synonyms: ['latest'],
    supportEnds: null,
  };
  await loadReferenceContent(asSuperuser, { ...content, products: [...content.products, brought] });
  expect(await change('coordinator', product, { supportEnds: '2033' })).toMatchObject({
    value: { __typename: 'Product', supportEnds: '2033' },
  });
  const alike = (await list('coordinator')).filter(({ name }) => /later bundled/i.test(name));
  expect(alike.map(({ name }) => name)).toEqual(['Later bundled', 'later BUNDLED']);
  const theirs = alike[1] ?? product;
  const { value } = await change('coordinator', theirs, { synonyms: ['LATEST'] });
  expect(value?.names).toHaveLength(1);
  await loadReferenceContent(asSuperuser, content);
});

describe('a product that came with Commonworks', () => {
  it('takes further names and another end of support, which the neighbour does not see', async () => {
    const product = await bundled('CLASS');
    expect(product).toMatchObject({ bundled: true, version: 0, supportEnds: '2017-12-31', ownSynonyms: [] });
    const { value } = await change('coordinator', product, { synonyms: ['Klass'], supportEnds: '2018' });
    expect(value).toMatchObject({
      id: product.id,
      synonyms: ['Klass'],
      ownSynonyms: ['Klass'],
      supportEnds: '2018',
      version: 1,
    });
    expect(await bundled('CLASS', 'otherCoordinator', 'lakes')).toMatchObject({
      supportEnds: '2017-12-31',
      synonyms: [],
    });
    expect(await change('coordinator', { ...product, version: 1 }, {})).toMatchObject({
      value: { supportEnds: '2017-12-31', ownSupportEnds: null, synonyms: [], version: 2 },
    });
  });

  it('keeps its name and its vendor', async () => {
    const product = await bundled('PeopleSoft');
    for (const [input, path] of [
      [{ name: 'People' }, 'input.name'],
      [{ vendor: null }, 'input.vendor'],
    ] as const)
      expect(await change('coordinator', product, input)).toEqual({
        code: 'INVALID_INPUT',
        fields: [expect.objectContaining({ path })],
      });
  });

  it('is not removed', async () => {
    expect(await remove('coordinator', await bundled('PeopleSoft'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes no further name that it bears already', async () => {
    const product = await bundled('Microsoft Dynamics GP');
    const { value } = await change('coordinator', product, { synonyms: ['dynamics gp'] });
    expect(value?.names).toMatchObject([{ field: 'synonyms', product: { name: product.name } }]);
  });

  it('follows the content; what was added to one that is gone becomes the consortium’s own', async () => {
    const content = readReferenceContent();
    const mpower = await bundled('mPower');
    await change('coordinator', mpower, { synonyms: ['M-Power 2'], supportEnds: '2040' });
    const without: ReferenceContent = {
      ...content,
      products: content.products
        .filter(({ code }) => code !== 'mpower')
        .map((one) => (one.code === 'amanda' ? { ...one, supportEnds: '2035' } : one)),
    };
    await loadReferenceContent(asSuperuser, without);
    expect(await bundled('Amanda')).toMatchObject({ supportEnds: '2035' });
    expect(await bundled('mPower')).toMatchObject({
      bundled: false,
      synonyms: ['M-Power 2'],
      supportEnds: '2040',
    });
    expect((await list('otherCoordinator', 'lakes')).map(({ name }) => name)).not.toContain('mPower');
    await loadReferenceContent(asSuperuser, content);
  });
});

it('is what was written by every name of it, for a release of the consortium alone', async () => {
  await change('coordinator', await bundled('CLASS'), { synonyms: ['Klasse'] });
  const read = (consortiumId: string) =>
    connected(database.workerUrl, (client) =>
      readKnownProducts(
        {
          query: async <R>(sql: string, params?: readonly unknown[]) =>
            (await client.query(sql, [...(params ?? [])])).rows as R[],
        },
        consortiumId,
      ),
    );
  const find = productFinder(await read(world.consortia.consortium));
  const product = { id: contentId('product', 'class'), name: 'CLASS', supportEnds: '2017-12-31' };
  expect(find('class.')).toMatchObject(product);
  expect(find('KLASSE')).toMatchObject(product);
  expect(find('MS Dynamics GP')?.id).toBe(contentId('product', 'microsoft-dynamics-gp'));
  expect(productFinder(await read(world.consortia.otherConsortium))('Klasse')).toBeNull();
});

it('the walls alone keep what a consortium added from a connection of the api', async () => {
  await made();
  const seen = await connected(
    database.apiUrl,
    async (client) => (await client.query('select from consortium_product')).rowCount,
  );
  expect(seen).toBe(0);
});
