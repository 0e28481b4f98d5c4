import { CentsScalar, JsonScalar, MunicipalityObject, RefusalObject } from '@commonworks/api-platform';
import type { ScenarioModel } from '@commonworks/domain-costing';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GovernanceDocumentObject } from '../governance.types.js';

@ObjectType('CostingScenario', { description: 'One way in which a group could share what a service costs.' })
export class CostingScenarioObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field({ description: 'What it is about; may be empty.' }) note: string;
  @Field(() => Int, { description: 'Counts its changes: who changes it names what was read.' }) edits: number;
  @Field({ description: 'Whether its document says this one.' }) isProposed: boolean;
  @Field(() => JsonScalar, {
    description:
      'What it is computed from, as `computeCosting` takes it, with municipalities’ ids as codes of participants and without figures of theirs: `baselineCents`, `avoidedCents`, `localOnceCents`, `localYearlyCents`.',
  })
  model: ScenarioModel;
}

@ObjectType('CostingFigures', {
  description:
    'What a member says of its own costs: to itself, and to the other members where it shows them.',
})
export class CostingFiguresObject {
  @Field(() => MunicipalityObject, { description: 'Whose they are.' }) municipality: MunicipalityObject;
  @Field({ description: 'Whether the other members see them.' }) isShown: boolean;
  @Field({ description: 'Whether they are of one of the reader’s municipalities.' }) isOwn: boolean;
  @Field({ description: 'Whether the reader does not see them; not whether there are any.' })
  isHidden: boolean;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Running cost of a year without the group; null where it is not known, or not shown.',
  })
  baselineCents: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'A replacement in year 0 that the group spares; null where it is not known, or not shown.',
  })
  avoidedCents: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it pays by itself once, in year 0; null where it is not known, or not shown.',
  })
  localOnceCents: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it pays by itself every year from 1 on; null where it is not known, or not shown.',
  })
  localYearlyCents: number | null;
  @Field({ description: 'Where they come from; may be empty.' }) basis: string;
  @Field({ description: 'Who approved them; may be empty.' }) approvedBy: string;
  @Field(() => Int, { description: 'Counts their changes: who changes them names what was read.' })
  edits: number;
}

@ObjectType('GovernanceCosting', {
  description:
    'What a costing says in figures. While it is written, all scenarios; of a version the one that was sent for review.',
})
export class GovernanceCostingObject {
  @Field(() => [CostingScenarioObject], { description: 'Its scenarios, the first one first.' })
  scenarios: CostingScenarioObject[];
  @Field(() => [CostingFiguresObject], { description: 'Figures of its members, by their names.' })
  figures: CostingFiguresObject[];
}

@ObjectType('CostingConflict', {
  description: 'A change of a costing refused because somebody else changed the same meanwhile.',
  implements: () => RefusalObject,
})
export class CostingConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => GovernanceDocumentObject, { description: 'The document as it stands.' })
  current: GovernanceDocumentObject;
  @Field(() => CostingScenarioObject, {
    nullable: true,
    description: 'The scenario as it stands; null of figures, and where it was taken out.',
  })
  theirs: CostingScenarioObject | null;
}

export const CostingResultUnion = createUnionType({
  name: 'CostingResult',
  description: 'The document with what was changed, or what stands where somebody else changed it too.',
  types: () => [GovernanceDocumentObject, CostingConflictObject] as const,
  resolveType: (value: GovernanceDocumentObject | CostingConflictObject) =>
    'current' in value ? CostingConflictObject : GovernanceDocumentObject,
});
export type CostingResult = GovernanceDocumentObject | CostingConflictObject;
