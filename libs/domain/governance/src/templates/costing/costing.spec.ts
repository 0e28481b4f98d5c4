import { describe, expect, it } from '@jest/globals';
import { brokenReferences } from '../../render/broken-references.js';
import { unsettled } from '../../render/unsettled.js';
import type { LocalText } from '@commonworks/domain-assessment';
import { unlikeTexts } from '../../../testing/unlike-texts.js';
import { COSTING } from './index.js';

const rowsOf = (clauseId: string): readonly (readonly LocalText[])[] =>
  COSTING.clauses
    .filter(({ id }) => id === clauseId)
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'table' ? part.rows : [])));

const centsOf = ({ en }: LocalText) => Math.round(Number(en.replace(/[$,]/g, '').replace('−', '-')) * 100);

const totalOf = (row: readonly LocalText[], from: number) =>
  row.slice(from).reduce((sum, cell) => sum + centsOf(cell), 0);

describe('the total costing model as a document', () => {
  it('says the same in both languages: marks and figures', () => {
    expect(unlikeTexts(COSTING)).toEqual([]);
  });

  it('divides each pot of its examples to the cent', () => {
    expect(rowsOf('rules').map((row) => totalOf(row, 2))).toEqual(Array(7).fill(240_000_00));
    expect(rowsOf('bounds').map((row) => totalOf(row, 1))).toEqual(Array(3).fill(240_000_00));
    const [byRule, shapley] = rowsOf('fairness').map((row) => totalOf(row, 1));
    expect([byRule, shapley]).toEqual([240_000_00, 240_000_00]);
  });

  it('credits what a joiner pays', () => {
    const [joiner = []] = rowsOf('change');
    expect(totalOf(joiner, 1)).toBe(joiner.slice(0, 1).map(centsOf)[0]);
  });

  it('adds up what the worked example shares', () => {
    const totals = Object.fromEntries(
      rowsOf('workedExample').map((row) => [row[0]?.en, totalOf(row, 1)] as const),
    );
    expect(totals).toMatchObject({
      'One-time share': 314_000_00,
      'Running share, year 1': 240_000_00,
      'Running share, year 5': 270_122_11,
    });
  });

  it('has an example that leaves nothing to settle, in which every share is within its maximum', () => {
    expect(unsettled(COSTING, COSTING.example)).toEqual([]);
    const { ofMembers, members } = COSTING.example;
    for (const { id } of members) {
      expect(Number(ofMembers['oneTimeShare']?.[id])).toBeLessThanOrEqual(
        Number(ofMembers['maximumOnce']?.[id]),
      );
      expect(Number(ofMembers['firstYearShare']?.[id])).toBeLessThanOrEqual(
        Number(ofMembers['maximumYearly']?.[id]),
      );
    }
  });

  it('speaks of no clause that may be left out', () => {
    const leftOut = COSTING.clauses.filter(({ isMandatory }) => !isMandatory).map(({ id }) => id);
    expect(brokenReferences(COSTING, { ...COSTING.example, leftOut }, true)).toEqual([]);
  });
});
