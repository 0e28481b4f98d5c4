import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { extendSchema, parse, type GraphQLSchema } from 'graphql';
import { openMatrix, type OpenMatrix } from '../../testing/matrix/matrix-run.js';
import { findGaps } from '../../testing/matrix/find-gaps.js';
import { checkRow } from '../../testing/matrix/check-row.js';
import { secretsIn } from '../../testing/matrix/leaks.js';
import { MATRIX } from '../../testing/matrix/matrix.js';
import { nameOf } from '../../testing/matrix/row.js';
import { tablesSeenWithoutContext } from '../../testing/matrix/rows-without-context.js';
import { wholeOperation } from '../../testing/matrix/whole-selection.js';

/** They need another world than this one to come about; none says anything of a municipality’s own. */
const NEVER_SEEN = [
  // An agreement that is made for the matrix binds nobody, so that more can be done with it.
  'GovernanceAgreement.byLaw',
  'GovernanceAgreement.resolution',
  'GovernanceAgreement.resolvedOn',
  'GovernanceDocument.inForceAt',
  'GovernanceVersion.inForceAt',
  'InvalidInput.field',
  'InvalidInput.message',
  'Me.lockedOutAt',
  'OwnInterest.invitedUntil',
  'OwnInterest.matchedUntil',
  'TooManyAttempts.message',
  'TooManyAttempts.retryAfterSeconds',
  'UnplacedService.region',
];

let matrix: OpenMatrix;

beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix?.close());

const schema = (): GraphQLSchema => matrix.run.api.app.get(GraphQLSchemaHost, { strict: false }).schema;

describe('everybody gets what the matrix says, of everybody’s things, and nothing else', () => {
  it.each(MATRIX.roots.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    expect(await checkRow(matrix.run, row)).toEqual([]);
  });

  it('and was asked about every field that has something in it', () => {
    const fields = Object.entries(MATRIX.fields).flatMap(([type, rules]) =>
      Object.keys(rules).map((field) => `${type}.${field}`),
    );
    expect(fields.filter((field) => !matrix.run.seen.has(field)).sort()).toEqual(NEVER_SEEN);
  });
});

describe('what a municipality keeps to itself', () => {
  it('stood in no answer to anybody else', () => {
    expect(matrix.run.leaks).toEqual([]);
  });

  it.each(['SIBLING', 'ELSEWHERE'] as const)(
    'stands in the answers to its own people (%s)',
    async (target) => {
      const id = matrix.world.places[target].workbooks.RELEASED;
      const row = { field: 'Query.workbook', who: [] } as const;
      const query = wholeOperation(schema(), row.field, { id });
      const answer = await matrix.run.api.gql<Record<string, unknown>>(matrix.world.others[target], query, {
        id,
      });
      expect(secretsIn(answer)).toEqual(['ANSWER', 'REMARK', 'PERSON']);
    },
  );

  it('stands in the answer to its own lead', async () => {
    const id = matrix.world.places.OWN.workbooks.OPEN;
    const query = wholeOperation(schema(), 'Query.workbook', { id });
    const answer = await matrix.run.api.gql<Record<string, unknown>>(matrix.world.people.LEAD, query, { id });
    expect(secretsIn(answer)).toEqual(['OWN_ANSWER']);
  });

  it('is not seen by a connection that does not say for whom it acts', async () => {
    expect(await tablesSeenWithoutContext(matrix.database)).toEqual([]);
  });
});

describe('the matrix', () => {
  it('has a row for every query, mutation and field, and no other', () => {
    expect(findGaps(schema(), MATRIX)).toEqual([]);
  });

  it('goes red for what is added without a row, and for a row of what is gone', () => {
    const added = parse(`
      extend type Query { everything: [Answer!]! }
      extend type Mutation { forget(id: ID!): Boolean! }
      extend type Answer { whispered: String }
      type Whisper { text: String! }
    `);
    expect(findGaps(extendSchema(schema(), added), MATRIX)).toEqual([
      'Answer.whispered has no row',
      'Mutation.forget has no row',
      'Query.everything has no row',
      'Whisper.text has no row',
    ]);
    const rows = { ...MATRIX, roots: [...MATRIX.roots, { field: 'Query.gone', who: [] } as const] };
    expect(findGaps(schema(), rows)).toEqual(['Query.gone is not in the schema']);
  });
});
