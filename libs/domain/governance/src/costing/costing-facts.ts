import type { AgreedCosting } from '@commonworks/domain-costing';
import type { FactsByField } from '../agreement/settle-fields.js';
import type { FieldValue } from '../template/field.js';

/** What a costing says of the fields of its document, by their ids: nobody copies figures from one to the other. */
export function costingFacts({ input, shown, bills }: AgreedCosting): FactsByField {
  const { lines, grants, participants } = input;
  const oneTime = lines.filter(({ kind }) => kind === 'ONE_TIME');
  const recurring = lines.filter(({ kind }) => kind === 'RECURRING');
  const users = participants.reduce((sum, one) => sum + Number(one.users), 0);
  const once = oneTime.map(({ amountCents, perUserCents }) => amountCents + (perUserCents ?? 0) * users);
  return {
    values: {
      horizonYears: input.years,
      discountPct: String(input.ratePct),
      escalationPct: String(input.escalationPct),
      contingencyPct: String(input.contingencyPct),
      ...whole('oneTimeCost', sumOf(once)),
      grants: sumOf((grants ?? []).map(({ amountCents }) => amountCents)),
      fixedCost: sumOf(recurring.map(({ amountCents }) => amountCents)),
      costPerUser: sumOf(recurring.map(({ perUserCents }) => perUserCents ?? 0)),
    },
    ofMembers: Object.fromEntries(
      participants.map((one) => {
        const own = bills.filter(({ participant }) => participant === one.code);
        const said = shown.find(({ participant }) => participant === one.code);
        return [
          one.code,
          {
            ...whole('population', Number(one.population)),
            ...whole('users', Number(one.users)),
            // Of dollars; the document has cents.
            ...whole('assessment', Number(one.assessment) * 100),
            ...(said && {
              ...(one.baselineCents !== null && { baseline: one.baselineCents }),
              avoided: one.avoidedCents,
              localOnce: one.localOnceCents,
              localYearly: one.localYearlyCents,
              ...text('baselineBasis', said.basis),
              ...text('baselineApproval', said.approvedBy),
            }),
            ...(own.length > 0 && {
              oneTimeShare: sumOf(own.map(({ oneTimeCents }) => oneTimeCents)),
              firstYearShare: own.find(({ year }) => year === 1)?.recurringCents ?? 0,
              lastYearShare: own.at(-1)?.recurringCents ?? 0,
            }),
          },
        ];
      }),
    ),
  };
}

const sumOf = (cents: readonly number[]): number => cents.reduce((sum, one) => sum + one, 0);

/** A field takes whole numbers alone. */
const whole = (id: string, value: number): Record<string, FieldValue> =>
  Number.isSafeInteger(value) ? { [id]: value } : {};

const text = (id: string, said: string): Record<string, FieldValue> =>
  said === '' ? {} : { [id]: { en: said, fr: said } };
