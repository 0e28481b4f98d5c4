import type { CostingInput, LineShare } from './model.js';

/** Of `shares` below: what running cost of the example is shared by. */
const FIXED_VARIABLE: LineShare = { rule: 'FIXED_VARIABLE' };

const participant = (
  code: string,
  population: number,
  users: number,
  [baseline, avoided, localOnce, localYearly]: readonly [number, number, number, number],
) => ({
  code,
  population,
  users,
  assessment: 0,
  baselineCents: baseline * 100,
  avoidedCents: avoided * 100,
  localOnceCents: localOnce * 100,
  localYearlyCents: localYearly * 100,
});

/** The synthetic example of the design: four municipalities, one-time 360,000, running 60,000 and 300 a user. */
export const WORKED_EXAMPLE = {
  years: 5,
  ratePct: 4,
  escalationPct: 3,
  contingencyPct: 15,
  participants: [
    participant('Alder', 8_400, 40, [34_000, 0, 12_000, 5_000]),
    participant('Birch', 15_300, 85, [70_000, 20_000, 15_000, 6_000]),
    participant('Cedar', 28_600, 150, [105_000, 40_000, 20_000, 8_000]),
    participant('Dogwood', 64_400, 325, [170_000, 60_000, 30_000, 12_000]),
  ],
  lines: [
    {
      code: 'implementation',
      kind: 'ONE_TIME',
      nature: 'CAPITAL',
      year: 0,
      amountCents: 36_000_000,
      contingency: true,
      escalates: true,
      share: { rule: 'POPULATION', floorPct: 10, capPct: 45 },
    },
    {
      code: 'running',
      kind: 'RECURRING',
      nature: 'OPERATING',
      year: 1,
      amountCents: 6_000_000,
      perUserCents: 30_000,
      contingency: false,
      escalates: true,
      share: FIXED_VARIABLE,
    },
  ],
  grants: [{ lineCode: 'implementation', amountCents: 10_000_000 }],
} satisfies CostingInput;
