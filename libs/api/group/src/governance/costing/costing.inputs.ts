import { CentsScalar, JsonScalar } from '@commonworks/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A scenario of a costing.' })
export class SaveCostingScenarioInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { nullable: true, description: 'Which; a new one where not given.' })
  scenarioId?: string | null;
  @Field({ description: 'What it is called, 1 to 200 characters.' }) name: string;
  @Field({ defaultValue: '', description: 'What it is about, up to 4,000 characters.' }) note: string;
  @Field(() => JsonScalar, {
    description:
      'What it is computed from, as `computeCosting` takes it, with ids of members as codes of participants and without figures of theirs.',
  })
  model: unknown;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'How often it was changed when it was read; of a new one 0.',
  })
  expectedEdits: number;
}

@InputType({ description: 'A scenario of a costing, as it was read.' })
export class CostingScenarioStepInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Which.' }) scenarioId: string;
  @Field(() => Int, { description: 'How often it was changed when it was read.' }) expectedEdits: number;
}

@InputType({ description: 'What a municipality says of its own costs, in whole cents.' })
export class SaveCostingFiguresInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Whose they are.' }) municipalityId: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Running cost of a year without the group; null where it is not known.',
  })
  baselineCents?: number | bigint | null;
  @Field(() => CentsScalar, { nullable: true, description: 'A replacement in year 0 that the group spares.' })
  avoidedCents?: number | bigint | null;
  @Field(() => CentsScalar, { nullable: true, description: 'What it pays by itself once, in year 0.' })
  localOnceCents?: number | bigint | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it pays by itself every year from 1 on.',
  })
  localYearlyCents?: number | bigint | null;
  @Field({ defaultValue: '', description: 'Where they come from, up to 1,000 characters.' }) basis: string;
  @Field({ defaultValue: '', description: 'Who approved them, up to 200 characters.' }) approvedBy: string;
  @Field({ description: 'Whether the other members see them.' }) isShown: boolean;
  @Field(() => Int, { description: 'How often they were changed when they were read; 0 before any.' })
  expectedEdits: number;
}
