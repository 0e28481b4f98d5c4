import { describe, expect, it } from '@jest/globals';
import { summarise } from '../compute/summary.js';
import { EXAMPLE_FIGURES, EXAMPLE_MODEL } from '../fixtures/example.fixture.js';
import { addLine, changeLine, grantOf, removeLine, setBound, setGrant } from './change-lines.js';
import { costingInput } from './costing-input.js';
import type { ScenarioModel } from './scenario.js';

const lineIn = (model: ScenarioModel, code: string) => model.lines.find((line) => line.code === code);
const isComputed = (model: ScenarioModel) => summarise(costingInput(model, EXAMPLE_FIGURES)).ok;

describe('a line that is changed', () => {
  it('keeps all else, and stays one that can be computed', () => {
    const model = changeLine(EXAMPLE_MODEL, 'running', { amountCents: 5 });
    expect(lineIn(model, 'running')).toMatchObject({ amountCents: 5, perUserCents: 30_000 });
    expect(lineIn(model, 'implementation')).toBe(EXAMPLE_MODEL.lines[0]);
    expect(isComputed(model)).toBe(true);
  });

  it('loses what its new kind has no use for: a grant, contingency, year 0', () => {
    const model = changeLine(EXAMPLE_MODEL, 'implementation', { kind: 'RECURRING' });
    expect(lineIn(model, 'implementation')).toMatchObject({ contingency: false, year: 1 });
    expect(model.grants).toEqual([]);
    expect(isComputed(model)).toBe(true);
  });

  it('has a fixed part where the rule asks for one, and none where it would be told twice', () => {
    const fixed = changeLine(EXAMPLE_MODEL, 'running', { perUserCents: null });
    expect(lineIn(fixed, 'running')?.share.fixedPct).toBe(100);
    expect(isComputed(fixed)).toBe(true);
    const other = changeLine(fixed, 'running', { rule: 'USAGE' });
    expect(lineIn(other, 'running')?.share).toEqual({ rule: 'USAGE' });
    expect(isComputed(other)).toBe(true);
  });

  it('takes one grant in place of several, and none for nothing', () => {
    const grants = [1, 2].map((amountCents) => ({ lineCode: 'implementation', amountCents }));
    const model = { ...EXAMPLE_MODEL, grants };
    expect(grantOf(model, 'implementation')).toBe(3);
    expect(setGrant(model, 'implementation', 9).grants).toEqual([
      { lineCode: 'implementation', amountCents: 9 },
    ]);
    expect(setGrant(model, 'implementation', null).grants).toEqual([]);
  });

  it('goes with its grant, and comes as one that can be computed', () => {
    expect(removeLine(EXAMPLE_MODEL, 'implementation')).toMatchObject({ grants: [] });
    expect(isComputed(removeLine(EXAMPLE_MODEL, 'implementation'))).toBe(true);
    expect(isComputed(addLine(EXAMPLE_MODEL, 'new'))).toBe(true);
  });

  it('has bounds of single members, which go when both ends are empty', () => {
    const floor = setBound(EXAMPLE_MODEL, 'running', 'Alder', { floorPct: 10 });
    const both = setBound(floor, 'running', 'Alder', { capPct: 20 });
    expect(lineIn(both, 'running')?.share.bounds).toEqual([
      { participant: 'Alder', floorPct: 10, capPct: 20 },
    ]);
    const none = setBound(setBound(both, 'running', 'Alder', { capPct: null }), 'running', 'Alder', {
      floorPct: null,
    });
    expect(lineIn(none, 'running')?.share.bounds).toBeUndefined();
  });
});
