import { expect, it } from '@jest/globals';
import { SourceCode } from '../source/source-code.js';
import { findRepositoryTrespasses } from './find-repository-trespasses.js';

const ENTITY = 'libs/api/campaign/src/seeded.entity.ts';
const trespasses = (path: string, text: string) =>
  findRepositoryTrespasses(
    new SourceCode(
      undefined,
      new Map([
        [ENTITY, "@Entity('campaign') export class Seeded {}"],
        [path, text],
      ]),
    ),
    [ENTITY, path],
  );

it('another’s entity may be read, and not written', () => {
  const path = 'libs/api/workbook/src/seeded.ts';
  expect(trespasses(path, 'tx.repository(Seeded).findOneBy({ id })')).toEqual([]);
  const told = [`${path}:1 has the repository of Seeded for more than reading`];
  expect(trespasses(path, 'tx.repository(Seeded).insert({ id })')).toEqual(told);
  expect(trespasses(path, 'const kept = tx.repository(Seeded)')).toEqual(told);
  expect(trespasses('libs/api/campaign/src/own.ts', 'tx.repository(Seeded).insert({ id })')).toEqual([]);
});
