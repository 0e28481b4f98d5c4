import { describe, expect, it } from '@jest/globals';
import { conditionsOf, GROUP_CONDITIONS } from './condition.js';
import { judgeStep } from './judge-step.js';
import { GROUP_STAGES } from './stage.js';

const ALL = new Set(GROUP_CONDITIONS);

describe('a step', () => {
  it('forward goes to the next stage alone, with every condition met', () => {
    for (const [at, from] of GROUP_STAGES.entries())
      for (const [target, to] of GROUP_STAGES.entries()) {
        if (target <= at) continue;
        expect(judgeStep({ from, to, reason: '', met: ALL })).toBe(target === at + 1 ? null : 'TOO_FAR');
        if (target !== at + 1) continue;
        for (const { code } of conditionsOf(to, ALL)) {
          const met = new Set(GROUP_CONDITIONS.filter((one) => one !== code));
          expect(judgeStep({ from, to, reason: 'A reason.', met })).toBe('NOT_MET');
        }
      }
  });

  it('back goes to any earlier stage with a reason, whatever is met', () => {
    for (const [at, from] of GROUP_STAGES.entries())
      for (const to of GROUP_STAGES.slice(0, at)) {
        expect(judgeStep({ from, to, reason: 'A member left.', met: new Set() })).toBe(null);
        expect(judgeStep({ from, to, reason: '  ', met: ALL })).toBe('NO_REASON');
      }
  });

  it('to where it stands is none', () => {
    expect(judgeStep({ from: 'SCOPING', to: 'SCOPING', reason: 'A reason.', met: ALL })).toBe('SAME');
  });

  it('asks for each condition at one stage', () => {
    const asked = GROUP_STAGES.flatMap((stage) => conditionsOf(stage, new Set()).map(({ code }) => code));
    expect(asked).toEqual(GROUP_CONDITIONS);
  });
});
