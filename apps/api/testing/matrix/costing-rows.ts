import { withParent, type FieldRule } from './field-rules.js';
import type { Row } from './row.js';
import { signedIn } from './who.js';

const participant = (code: string, population: number) => ({
  code,
  population,
  users: 10,
  assessment: 0,
  baselineCents: 100_000,
  avoidedCents: 0,
  localOnceCents: 0,
  localYearlyCents: 0,
});

/** Three of whom the two larger would be better off without the other. */
const INPUT = {
  years: 2,
  ratePct: 4,
  escalationPct: 3,
  contingencyPct: 15,
  participants: [participant('A', 1), participant('B', 40), participant('C', 59)],
  lines: [
    {
      code: 'running',
      kind: 'RECURRING',
      nature: 'OPERATING',
      year: 1,
      amountCents: 10_000,
      perUserCents: 10_000,
      contingency: false,
      escalates: true,
      share: { rule: 'POPULATION' },
    },
  ],
  grants: [],
};

/** Who may have a costing computed: it is of nobody, and nothing of it is kept. */
export const COSTING_ROWS: readonly Row[] = [
  { field: 'Query.computeCosting', who: signedIn, variables: () => ({ input: INPUT }) },
  {
    field: 'Query.computeCosting',
    of: 'with a baseline that is not known',
    who: signedIn,
    variables: () => ({
      input: { ...INPUT, participants: INPUT.participants.map((each) => ({ ...each, baselineCents: null })) },
    }),
  },
];

export const COSTING_FIELDS: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  Costing: withParent('shares participants years pots bills group shapleyMissing fairness tornado'),
  CostingShare: withParent('participant line year cents'),
  CostingParticipant: withParent('code npvCents paybackYear shapleyCents'),
  CostingYear: withParent('year capitalCents operatingCents'),
  CostingPot: withParent('line year cents'),
  CostingBill: withParent(
    'participant year oneTimeCents recurringCents localCents baselineCents savingCents savedCents',
  ),
  CostingGroup: withParent('npvCents paybackYear'),
  CostingFairness: withParent('alone together'),
  CostingAlone: withParent('participant cents'),
  CostingTogether: withParent('participants cents'),
  TornadoBar: withParent('parameter fromPct toPct lowCents highCents'),
};
