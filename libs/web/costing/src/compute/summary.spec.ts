import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_FIGURES, EXAMPLE_MODEL, WITH_HIDDEN } from '../fixtures/example.fixture.js';
import { costingInput } from '../model/costing-input.js';
import { sharesIn, summarise } from './summary.js';

const shown = summarise(costingInput(EXAMPLE_MODEL, EXAMPLE_FIGURES));
const hidden = summarise(costingInput(EXAMPLE_MODEL, WITH_HIDDEN));

describe('what the page says of a costing', () => {
  it('is the worked example to the cent where all figures are shown', () => {
    expect(shown.ok && shown.summary.group.npvCents).toBe(23_834_113);
    expect(shown.ok && shown.summary.participants.map(({ npvCents }) => npvCents)).toEqual([
      -3_396_776, 6_658_308, 10_244_229, 10_328_353,
    ]);
  });

  it('has no total, Shapley or tornado where a member hides its figures, and all shares', () => {
    if (!hidden.ok || !shown.ok) throw new Error('refused');
    const { summary } = hidden;
    expect(summary.group).toEqual({ npvCents: null, paybackYear: null });
    expect(summary.tornado).toBeNull();
    expect(summary.fairness).toBeNull();
    expect(summary.participants.map(({ npvCents }) => npvCents)).toEqual([
      -3_396_776,
      null,
      10_244_229,
      10_328_353,
    ]);
    expect(summary.participants.every(({ shapleyCents }) => shapleyCents === null)).toBe(true);
    expect(summary.bills.map(({ recurringCents }) => recurringCents)).toEqual(
      shown.summary.bills.map(({ recurringCents }) => recurringCents),
    );
    expect(summary.rules.find(({ rule }) => rule === 'BASELINE')).toMatchObject({
      cents: null,
      reason: 'BASELINE_UNKNOWN',
    });
  });

  it('says at its field why a line by baselines is refused, and names nobody', () => {
    const [first, running] = EXAMPLE_MODEL.lines;
    const model = { ...EXAMPLE_MODEL, lines: [first, { ...running, share: { rule: 'BASELINE' as const } }] };
    const outcome = summarise(costingInput(model, WITH_HIDDEN));
    expect(outcome).toEqual({
      ok: false,
      faults: [{ field: 'lines[1].share.rule', reason: 'BASELINE_UNKNOWN' }],
    });
  });

  it('counts the shares that there are to be computed', () => {
    expect(sharesIn(costingInput(EXAMPLE_MODEL, EXAMPLE_FIGURES))).toBe(4 * (1 + 5));
  });
});
