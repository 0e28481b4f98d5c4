import { computeCosting, withFigures } from '@commonworks/domain-costing';
import { describe, expect, it } from '@jest/globals';
import { comparatorsCosting } from './comparators-costing.js';

const actor = (name: string) => ({ municipalityId: name, personId: name });

describe('the costing of the comparators', () => {
  const { scenarios, figures } = comparatorsCosting({
    clarington: actor('clarington'),
    ajax: actor('ajax'),
    oshawa: actor('oshawa'),
  });

  it.each(scenarios.map((one) => [one.name, one.model] as const))('%s can be computed', (_, model) => {
    const all = new Map(figures.map(({ by, said }) => [by.municipalityId, said]));
    const outcome = computeCosting(withFigures(model, all));
    expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok) expect(outcome.costing.group.npvCents).not.toBeNull();
  });

  it('has a member that shows nothing, as most begin', () => {
    expect(figures.map(({ said }) => said.isShown)).toEqual([true, true, false]);
  });
});
