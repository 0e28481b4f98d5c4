import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CentsScalar } from '@commonworks/api-platform';

export enum MissingViewEnum {
  BASELINE_UNKNOWN = 'BASELINE_UNKNOWN',
  TOO_MANY_PARTICIPANTS = 'TOO_MANY_PARTICIPANTS',
}
registerEnumType(MissingViewEnum, {
  name: 'MissingView',
  description: 'Why there is no view by Shapley.',
  valuesMap: {
    BASELINE_UNKNOWN: { description: 'A baseline is not known.' },
    TOO_MANY_PARTICIPANTS: { description: 'It is given for twelve participants at most.' },
  },
});

export enum TornadoParameterEnum {
  BASELINE = 'BASELINE',
  RECURRING = 'RECURRING',
  ONE_TIME = 'ONE_TIME',
  RATE = 'RATE',
}
registerEnumType(TornadoParameterEnum, {
  name: 'TornadoParameter',
  description: 'What is changed, all else being as it is.',
  valuesMap: {
    BASELINE: { description: 'All baselines and the replacements they spare.' },
    RECURRING: { description: 'All recurring lines.' },
    ONE_TIME: { description: 'All one-time lines, with contingency and before grants.' },
    RATE: { description: 'The rate of discount.' },
  },
});

@ObjectType('CostingShare', { description: 'What one participant pays of one line in one year.' })
export class CostingShareObject {
  @Field({ description: 'The participant’s code.' }) participant: string;
  @Field({ description: 'The line’s code.' }) line: string;
  @Field(() => Int, { description: 'The year, from 0 on.' }) year: number;
  @Field(() => CentsScalar, { description: 'Its share.' }) cents: number;
}

@ObjectType('CostingParticipant', { description: 'What a costing comes to for one participant.' })
export class CostingParticipantObject {
  @Field({ description: 'Its code.' }) code: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Net present value of all it saves; null where its baseline is not known.',
  })
  npvCents: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Years from the start until what it saved reaches 0, to the thousandth; null where that is beyond the horizon or the baseline is not known.',
  })
  paybackYear: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Its part of the running cost of year 1 by Shapley; null where a baseline is not known, and beyond twelve participants.',
  })
  shapleyCents: number | null;
}

@ObjectType('CostingYear', { description: 'What all lines come to in one year, after grants.' })
export class CostingYearObject {
  @Field(() => Int, { description: 'The year, from 0 on.' }) year: number;
  @Field(() => CentsScalar, { description: 'Of capital lines.' }) capitalCents: number;
  @Field(() => CentsScalar, { description: 'Of operating lines.' }) operatingCents: number;
}

@ObjectType('CostingPot', { description: 'What is shared of one line in one year.' })
export class CostingPotObject {
  @Field({ description: 'The line’s code.' }) line: string;
  @Field(() => Int, { description: 'The year, from 0 on.' }) year: number;
  @Field(() => CentsScalar, { description: 'With contingency and escalation, less grants.' }) cents: number;
}

@ObjectType('CostingBill', { description: 'One year of one participant.' })
export class CostingBillObject {
  @Field({ description: 'The participant’s code.' }) participant: string;
  @Field(() => Int, { description: 'The year, from 0 on.' }) year: number;
  @Field(() => CentsScalar, { description: 'Its shares of one-time lines.' }) oneTimeCents: number;
  @Field(() => CentsScalar, { description: 'Its shares of recurring lines.' }) recurringCents: number;
  @Field(() => CentsScalar, { description: 'What it pays by itself because of the group.' })
  localCents: number;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What it would pay without the group, in year 0 the replacement that is spared; null where it is not known.',
  })
  baselineCents: number | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Baseline less shares and local cost.' })
  savingCents: number | null;
  @Field(() => CentsScalar, { nullable: true, description: 'All savings up to this year, not discounted.' })
  savedCents: number | null;
}

@ObjectType('CostingGroup', { description: 'What a costing comes to for all participants together.' })
export class CostingGroupObject {
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Net present value of all savings; null where a baseline is not known.',
  })
  npvCents: number | null;
  @Field(() => Float, { nullable: true, description: 'As for one participant.' }) paybackYear: number | null;
}

@ObjectType('CostingAlone', {
  description: 'A participant that would run at less cost by itself, in year 1.',
})
export class CostingAloneObject {
  @Field({ description: 'Its code.' }) participant: string;
  @Field(() => CentsScalar, { description: 'What it would spare.' }) cents: number;
}

@ObjectType('CostingTogether', {
  description: 'Participants that would run at less cost among themselves, in year 1.',
})
export class CostingTogetherObject {
  @Field(() => [String], { description: 'Their codes.' }) participants: string[];
  @Field(() => CentsScalar, { description: 'What they would spare together.' }) cents: number;
}

@ObjectType('CostingFairness', { description: 'Who would be better off without the others.' })
export class CostingFairnessObject {
  @Field(() => [CostingAloneObject], { description: 'Each by itself.' }) alone: CostingAloneObject[];
  @Field(() => CostingTogetherObject, {
    nullable: true,
    description: 'Of two or more, those who would spare most; null where there are none.',
  })
  together: CostingTogetherObject | null;
}

@ObjectType('TornadoBar', { description: 'What one parameter does to the group’s net present value.' })
export class TornadoBarObject {
  @Field(() => TornadoParameterEnum, { description: 'What is changed.' }) parameter: TornadoParameterEnum;
  @Field(() => Float, { description: 'Per cent of what it is, or the rate itself.' }) fromPct: number;
  @Field(() => Float, { description: 'Likewise, the other end.' }) toPct: number;
  @Field(() => CentsScalar, { description: 'The lower of both values.' }) lowCents: number;
  @Field(() => CentsScalar, { description: 'The higher of both values.' }) highCents: number;
}

@ObjectType('Costing', {
  description: 'A total costing: what is shared by whom, year by year, and what everybody saves.',
})
export class CostingObject {
  @Field(() => [CostingShareObject], { description: 'Every share, by line and year.' })
  shares: CostingShareObject[];
  @Field(() => [CostingParticipantObject], { description: 'In the order of the input.' })
  participants: CostingParticipantObject[];
  @Field(() => [CostingYearObject], { description: 'Every year of the horizon, from 0 on.' })
  years: CostingYearObject[];
  @Field(() => [CostingPotObject], { description: 'Every pot.' }) pots: CostingPotObject[];
  @Field(() => [CostingBillObject], { description: 'Every year of every participant.' })
  bills: CostingBillObject[];
  @Field(() => CostingGroupObject, { description: 'Of all together.' }) group: CostingGroupObject;
  @Field(() => MissingViewEnum, {
    nullable: true,
    description: 'Why `shapleyCents` is null; null where it is there.',
  })
  shapleyMissing: MissingViewEnum | null;
  @Field(() => CostingFairnessObject, {
    nullable: true,
    description: 'Who would be better off without the others; null where a baseline is not known.',
  })
  fairness: CostingFairnessObject | null;
  @Field(() => [TornadoBarObject], {
    nullable: true,
    description: 'How much single parameters matter, the widest first; null where a baseline is not known.',
  })
  tornado: TornadoBarObject[] | null;
}
