import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connected, findBreaches } from '@commonworks/testing';
import type { Secret } from '../../testing/matrix/leaks.js';
import { checkAll, openMatrix, type OpenMatrix } from '../../testing/matrix/matrix-run.js';
import { MATRIX } from '../../testing/matrix/matrix.js';
import { permitEverything } from '../../testing/matrix/permit-everything.js';
import { tablesSeenWithoutContext } from '../../testing/matrix/rows-without-context.js';

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

/** A spec that hangs ends; how long a busy machine takes for the whole matrix says nothing. */
const WHOLE_MATRIX = 600_000;

const rowsOf = (...fields: string[]) => MATRIX.roots.filter(({ field }) => fields.includes(field));

let matrix: OpenMatrix;
const leaksOf = (...secrets: Secret[]) => matrix.run.leaks.filter(({ secret }) => secrets.includes(secret));

afterAll(() => matrix?.close());
afterEach(() => {
  jest.restoreAllMocks();
});

describe('without row-level security on what holds answers', () => {
  beforeAll(async () => {
    matrix = await openMatrix((scratch) =>
      connected(scratch.ownerUrl, async (owner) => {
        for (const table of TABLES_OF_ANSWERS) {
          await owner.query(`alter table ${table} no force row level security, disable row level security`);
        }
      }),
    );
  });

  it('the walk over the catalogue goes red, and so does a connection that acts for nobody', async () => {
    const breaches = await connected(matrix.database.superuserUrl, findBreaches);
    expect(breaches).toContain("table answer holds a tenant's data and has no row-level security");
    expect(await tablesSeenWithoutContext(matrix.database)).toContain('answer');
  });

  it(
    'abilities alone refuse what the matrix refuses',
    async () => {
      expect(await checkAll(matrix.run, MATRIX.roots)).toEqual([]);
      expect(matrix.run.leaks).toEqual([]);
    },
    WHOLE_MATRIX,
  );

  it('with abilities that permit everything as well, the answers of others are seen', async () => {
    permitEverything(matrix.run);
    expect(await checkAll(matrix.run, rowsOf('Query.workbook'))).not.toEqual([]);
    expect(leaksOf('ANSWER')).not.toEqual([]);
  });
});
