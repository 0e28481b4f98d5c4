import { describe, expect, it } from '@jest/globals';
import { judgeRow } from './judge-row.js';
import type { Admitted, ResultColumn, RowProperty } from './row.js';

const property = (name: string, ...admits: Admitted[]): RowProperty => ({
  name,
  optional: false,
  admits: new Set(admits),
  texts: null,
});
const texts = (name: string, ...admitted: string[]): RowProperty => ({
  ...property(name, 'string'),
  texts: new Set(admitted),
});
const column = (
  name: string,
  given: ResultColumn['given'],
  further: Partial<ResultColumn> = {},
): ResultColumn => ({ name, given, stored: true, nullable: false, texts: null, ...further });

describe('a row type is right', () => {
  it.each<[string, RowProperty[], ResultColumn[]]>([
    ['of the kind that the driver gives', [property('id', 'string')], [column('id', 'string')]],
    ['of more kinds', [property('at', 'Date', 'string')], [column('at', 'Date')]],
    [
      'that admits null where it may be',
      [property('n', 'number', 'null')],
      [column('n', 'number', { nullable: true })],
    ],
    ['that admits null where it never is', [property('n', 'number', 'null')], [column('n', 'number')]],
    ['of JSON, whatever it says', [property('value', 'object', 'number')], [column('value', 'JSON')]],
    [
      'that leaves the value open',
      [property('value', 'unknown')],
      [column('value', 'Date', { nullable: true })],
    ],
    [
      'of the texts that the table allows',
      [texts('s', 'A', 'B')],
      [column('s', 'string', { texts: new Set(['A']) })],
    ],
    ['of any text', [property('s', 'string')], [column('s', 'string', { texts: new Set(['A']) })]],
    ['of some texts where the table allows any', [texts('s', 'A')], [column('s', 'string')]],
    ['of lists', [property('ids', 'string[]')], [column('ids', 'string[]', { stored: false })]],
    ['without a property that may be missing', [{ ...property('at', 'Date'), optional: true }], []],
    ['without what a statement computes for its effect', [], [column('hint', 'string', { stored: false })]],
  ])('%s', (_what, row, columns) => {
    expect(judgeRow(row, columns)).toEqual([]);
  });
});

describe('a row type is wrong', () => {
  it.each<[string, RowProperty[], ResultColumn[], string]>([
    ['with a property of no column', [property('at', 'Date')], [], 'no column gives at'],
    ['of another kind', [property('n', 'number')], [column('n', 'string')], 'n is string, not number'],
    [
      'of one value instead of a list',
      [property('ids', 'string')],
      [column('ids', 'string[]')],
      'ids is string[], not string',
    ],
    ['of null alone', [property('n', 'null')], [column('n', 'number')], 'n is number, not null'],
    ['that reads what it likes', [property('n', 'any')], [column('n', 'number')], 'n is number, not any'],
    ['without null', [property('n', 'number')], [column('n', 'number', { nullable: true })], 'n may be null'],
    [
      'with undefined instead of null',
      [{ ...property('n', 'number', 'undefined'), optional: true }],
      [column('n', 'number', { nullable: true })],
      'n may be null',
    ],
    [
      'without a stored column',
      [],
      [column('name', 'string')],
      "the row's type does not name the column name",
    ],
    [
      'of two columns with one name',
      [property('id', 'string')],
      [column('id', 'string'), column('id', 'string')],
      'more than one column is named id',
    ],
  ])('%s', (_what, row, columns, fault) => {
    expect(judgeRow(row, columns)).toEqual([fault]);
  });
});

it('where the code can read nothing of the rows, there is nothing to judge; where it reads what it likes, it is told', () => {
  expect(judgeRow('UNKNOWN', [column('id', 'string')])).toEqual([]);
  expect(judgeRow('ANY', [column('id', 'string')])).toEqual(['nothing is said of its rows']);
  expect(judgeRow('ANY', [])).toEqual([]);
});
