import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, testDatabase, type TestApi, type TestDatabase } from '@commonworks/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import { findGaps } from '../../testing/matrix/find-gaps.js';
import { judgeRow, type Court } from '../../testing/matrix/judge-row.js';
import { MATRIX } from '../../testing/matrix/matrix.js';
import { observe } from '../../testing/matrix/observe.js';
import { nameOf } from '../../testing/matrix/row.js';
import { matrixIdentity } from '../../testing/matrix/world.js';
import { buildWorld, type World } from '../../testing/matrix/world.js';
import { leaksIn } from '../../testing/matrix/leaks.js';

let database: TestDatabase;
let world: World;
let api: TestApi;
let court: Court;
const leaks: string[] = [];
const seen = new Set<string>();

beforeAll(async () => {
  database = await testDatabase();
  world = await buildWorld(database);
  api = await startApi(database, { identity: matrixIdentity });
  court = {
    ...{ api, world, fields: MATRIX.fields },
    heard(row, actor, answer) {
      leaks.push(...leaksIn(row, actor, answer));
      for (const [field, isSeen] of observe(answer.data)) if (isSeen) seen.add(field);
    },
  };
});
afterAll(async () => {
  await api?.close();
  await world?.close();
  await database?.drop();
});

describe('everybody gets what the matrix says, of everybody’s things, and nothing else', () => {
  it.each(MATRIX.roots.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    expect(await judgeRow(court, row)).toEqual([]);
  });

  it('debug', () => {
    console.log(
      leaks,
      Object.entries(MATRIX.fields)
        .flatMap(([t, f]) => Object.keys(f).map((n) => `${t}.${n}`))
        .filter((f) => !seen.has(f)),
    );
  });
});

const schema = (): GraphQLSchema => api.app.get(GraphQLSchemaHost, { strict: false }).schema;

describe('the matrix is complete', () => {
  it('has a row for every query, mutation and field, and no other', () => {
    expect(findGaps(schema(), MATRIX)).toEqual([]);
  });
});
