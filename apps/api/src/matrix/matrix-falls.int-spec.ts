import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { VisitorIdentification, type TenantContext } from '@commonworks/api-platform';
import { connected, findBreaches, testDatabase, type TestDatabase } from '@commonworks/testing';
import { startMatrix, checkAll, type RecordedRun } from '../../testing/matrix/matrix-run.js';
import type { Secret } from '../../testing/matrix/leaks.js';
import { MATRIX } from '../../testing/matrix/matrix.js';
import { tablesSeenWithoutContext } from '../../testing/matrix/rows-without-context.js';
import { buildWorld, type World } from '../../testing/matrix/world.js';

/** Tables with answers, what is published of them, and what leads to them. */
const TABLES_OF_ANSWERS = [
  'campaign',
  'workbook',
  'workbook_sharing',
  'section_assignment',
  'answer',
  'answer_revision',
  'release',
  'release_group',
  'release_cell',
  'release_participant',
  'release_named_answer',
  'release_standing',
];

/** Much longer than it takes, on a machine with other work. */
const WHOLE_MATRIX = 120_000;

const rowsOf = (...fields: string[]) => MATRIX.roots.filter(({ field }) => fields.includes(field));
const QUERIES = MATRIX.roots.filter(({ field }) => field.startsWith('Query.'));

let database: TestDatabase;
let world: World;
let run: RecordedRun;

const beginWith = async (prepare: (scratch: TestDatabase) => Promise<void>) => {
  database = await testDatabase();
  await prepare(database);
  world = await buildWorld(database);
  run = await startMatrix(database, world);
};
const end = async () => {
  await run?.api.close();
  await world?.close();
  await database?.drop();
};

const leaksOf = (...secrets: Secret[]) => run.leaks.filter(({ secret }) => secrets.includes(secret));

/** An api whose abilities say yes to everything. */
function permitEverything(): void {
  const visitors = run.api.app.get(VisitorIdentification as abstract new () => VisitorIdentification, {
    strict: false,
  });
  const identify = visitors.identify.bind(visitors);
  jest.spyOn(visitors, 'identify').mockImplementation(async (request, reply) => {
    const visitor = await identify(request, reply);
    const ability = Object.assign(Object.create(visitor.ctx.ability), { can: () => true });
    const ctx: TenantContext = { ...visitor.ctx, ability };
    return { ...visitor, ctx };
  });
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('with abilities that permit everything', () => {
  beforeAll(() => beginWith(async () => undefined));
  afterAll(end);

  it(
    'the matrix goes red, and row-level security alone keeps the answers of others',
    async () => {
      permitEverything();
      const rows = [...QUERIES, ...rowsOf('Mutation.saveAnswer', 'Mutation.closeCampaign')];
      expect(await checkAll(run, rows)).toEqual(
        expect.arrayContaining([
          'Query.benchmark: released: CONTRIBUTOR × OWN is allowed',
          'Mutation.saveAnswer: in a section handed to nobody: VIEWER × OWN is allowed',
          'Mutation.closeCampaign: ANALYST × OWN is allowed',
        ]),
      );
      expect(leaksOf('ANSWER', 'PERSON')).toEqual([]);
      // Sections are handed out within a municipality: there, abilities are the only wall.
      expect(new Set(leaksOf('OWN_ANSWER').map(({ actor }) => actor))).toEqual(new Set(['CONTRIBUTOR']));
    },
    WHOLE_MATRIX,
  );
});

describe('without row-level security on what holds answers', () => {
  beforeAll(() =>
    beginWith((scratch) =>
      connected(scratch.ownerUrl, async (owner) => {
        for (const table of TABLES_OF_ANSWERS) {
          await owner.query(`alter table ${table} no force row level security, disable row level security`);
        }
      }),
    ),
  );
  afterAll(end);

  it('the walk over the catalogue goes red, and so does a connection that acts for nobody', async () => {
    const breaches = await connected(database.superuserUrl, findBreaches);
    expect(breaches).toContain("table answer holds a tenant's data and has no row-level security");
    expect(await tablesSeenWithoutContext(database)).toContain('answer');
  });

  it(
    'abilities alone refuse what the matrix refuses',
    async () => {
      expect(await checkAll(run, MATRIX.roots)).toEqual([]);
      expect(run.leaks).toEqual([]);
    },
    WHOLE_MATRIX,
  );

  it('with abilities that permit everything as well, the answers of others are seen', async () => {
    permitEverything();
    expect(await checkAll(run, rowsOf('Query.workbook'))).not.toEqual([]);
    expect(leaksOf('ANSWER')).not.toEqual([]);
  });
});
