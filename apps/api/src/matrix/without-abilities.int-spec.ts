import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Secret } from '../../testing/matrix/leaks.js';
import { checkAll, openMatrix, type OpenMatrix } from '../../testing/matrix/matrix-run.js';
import { MATRIX } from '../../testing/matrix/matrix.js';
import { permitEverything } from '../../testing/matrix/permit-everything.js';

/** A spec that hangs ends; how long a busy machine takes for the whole matrix says nothing. */
const WHOLE_MATRIX = 600_000;

const rowsOf = (...fields: string[]) => MATRIX.roots.filter(({ field }) => fields.includes(field));
const QUERIES = MATRIX.roots.filter(({ field }) => field.startsWith('Query.'));

let matrix: OpenMatrix;
const leaksOf = (...secrets: Secret[]) => matrix.run.leaks.filter(({ secret }) => secrets.includes(secret));

afterAll(() => matrix?.close());
afterEach(() => {
  jest.restoreAllMocks();
});

describe('with abilities that permit everything', () => {
  beforeAll(async () => {
    matrix = await openMatrix();
  });

  it(
    'the matrix goes red, and row-level security alone keeps the answers of others',
    async () => {
      permitEverything(matrix.run);
      const rows = [...QUERIES, ...rowsOf('Mutation.saveAnswer', 'Mutation.closeCampaign')];
      expect(await checkAll(matrix.run, rows)).toEqual(
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
