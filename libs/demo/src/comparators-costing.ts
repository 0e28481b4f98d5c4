import type { GroupActor, PlannedCosting } from '@commonworks/api-group/schema';
import type { CostingLine, LineShare, ScenarioModel } from '@commonworks/domain-costing';

interface Members {
  readonly clarington: GroupActor;
  readonly ajax: GroupActor;
  readonly oshawa: GroupActor;
}

/** What one system in the place of CLASS might cost the comparators: all of it made up, in round figures. */
export function comparatorsCosting({ clarington, ajax, oshawa }: Members): PlannedCosting {
  const model = (more: Partial<ScenarioModel> = {}): ScenarioModel => ({
    years: 5,
    ratePct: 4,
    escalationPct: 3,
    contingencyPct: 15,
    participants: [
      { code: clarington.municipalityId, population: 92_000, users: 90, assessment: 0 },
      { code: ajax.municipalityId, population: 120_000, users: 110, assessment: 0 },
      { code: oshawa.municipalityId, population: 160_000, users: 160, assessment: 0 },
    ],
    lines: linesBy({ rule: 'POPULATION' }),
    grants: [{ lineCode: 'implementation', amountCents: 6_000_000 }],
    ...more,
  });
  return {
    title: 'What one recreation system costs us',
    scenarios: [
      {
        name: 'One system, by population',
        note: 'One contract and one configuration for the three of us. Made up for this demonstration.',
        model: model(),
      },
      {
        name: 'One system, nobody pays more than 40%',
        note: 'The same cost, with a floor of 20% and a cap of 40%.',
        model: model({ lines: linesBy({ rule: 'POPULATION', floorPct: 20, capPct: 40 }) }),
      },
      {
        name: 'One contract, each its own system',
        note: 'Only the call and the price are shared: each configures for itself, and pays for its own users.',
        model: model({
          lines: [
            once('procurement', 'Call and counsel', 9_000_000, { rule: 'EQUAL' }),
            yearly('subscription', 'Subscription', 0, 48_000),
          ],
          grants: [],
        }),
      },
    ],
    figures: [
      { by: clarington, said: figures([21_000_000, 0, 2_500_000, 1_500_000], true) },
      { by: oshawa, said: figures([33_000_000, 9_000_000, 4_000_000, 2_000_000], true) },
      // Ajax sees what it saves; the others do not.
      { by: ajax, said: figures([24_500_000, 4_000_000, 3_000_000, 1_800_000], false) },
    ],
  };
}

const once = (code: string, name: string, amountCents: number, share: LineShare): CostingLine => ({
  code,
  name,
  kind: 'ONE_TIME',
  nature: 'OPERATING',
  year: 0,
  amountCents,
  contingency: true,
  escalates: false,
  share,
});

/** By use: a part that is split equally, and an amount for each user. */
const yearly = (code: string, name: string, amountCents: number, perUserCents: number): CostingLine => ({
  code,
  name,
  kind: 'RECURRING',
  nature: 'OPERATING',
  year: 1,
  amountCents,
  perUserCents,
  contingency: false,
  escalates: true,
  share: { rule: 'FIXED_VARIABLE' },
});

const linesBy = (share: LineShare): CostingLine[] => [
  once('implementation', 'Configuration and acceptance', 36_000_000, share),
  once('conversion', 'Conversion of bookings and memberships', 8_400_000, share),
  once('training', 'Training and change', 4_200_000, { rule: 'EQUAL' }),
  yearly('subscription', 'Subscription', 12_000_000, 60_000),
  yearly('support', 'Support desk', 6_000_000, 12_000),
];

const figures = (
  [baselineCents, avoidedCents, localOnceCents, localYearlyCents]: readonly [number, number, number, number],
  isShown: boolean,
) => ({
  baselineCents,
  avoidedCents,
  localOnceCents,
  localYearlyCents,
  basis: 'Made up for this demonstration',
  approvedBy: 'The treasurer',
  isShown,
});
