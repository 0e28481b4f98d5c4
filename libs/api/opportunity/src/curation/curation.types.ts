import { RefusalObject } from '@commonworks/api-platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OpportunityObject } from '../opportunities/opportunity.types.js';

@InputType({ description: 'What an opportunity is called, and more about it, in both languages.' })
export class OpportunityTextsInput {
  @Field({ description: 'Its name in English, 1 to 200 characters.' }) nameEn: string;
  @Field({ description: 'Its name in French, 1 to 200 characters.' }) nameFr: string;
  @Field({ description: 'More about it in English, up to 4,000 characters.', defaultValue: '' })
  descriptionEn: string;
  @Field({ description: 'More about it in French, up to 4,000 characters.', defaultValue: '' })
  descriptionFr: string;
}

@InputType({ description: 'A new opportunity, which cites candidates that no other cites.' })
export class CreateOpportunityInput {
  @Field(() => ID, { description: 'The campaign in whose release they were found.' }) campaignId: string;
  @Field(() => [ID], { description: 'The candidates, one at least.' }) candidateIds: string[];
  @Field(() => OpportunityTextsInput, { description: 'Its words.' }) texts: OpportunityTextsInput;
}

@InputType({ description: 'An opportunity as it was read.' })
export class OpportunityVersionInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field(() => Int, { description: 'Version that was read.' }) expectedVersion: number;
}

@InputType({ description: 'Other words for an opportunity.' })
export class DescribeOpportunityInput extends OpportunityVersionInput {
  @Field(() => OpportunityTextsInput, { description: 'Its words, as they are to be from now on.' })
  texts: OpportunityTextsInput;
}

@InputType({ description: 'What an opportunity is to take in.' })
export class MergeOpportunitiesInput extends OpportunityVersionInput {
  @Field(() => [ID], { description: 'Candidates that no other cites.', defaultValue: [] })
  candidateIds: string[];
  @Field(() => [OpportunityVersionInput], {
    description: 'Other opportunities made of candidates: it cites theirs too, and they are retired.',
    defaultValue: [],
  })
  absorbed: OpportunityVersionInput[];
}

@InputType({ description: 'What an opportunity is to give away to a new one.' })
export class SplitOpportunityInput extends OpportunityVersionInput {
  @Field(() => [ID], { description: 'Some of the candidates that it cites, not all.' })
  candidateIds: string[];
  @Field(() => OpportunityTextsInput, { description: 'The words of the new one.' })
  texts: OpportunityTextsInput;
}

@ObjectType('OpportunityConflict', {
  description: 'A change refused because somebody else changed the opportunity since.',
  implements: () => RefusalObject,
})
export class OpportunityConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => OpportunityObject, { description: 'The opportunity as it stands.' })
  current: OpportunityObject;
}

@ObjectType('OpportunityCandidateTaken', {
  description: 'A change refused because another opportunity cites a candidate already.',
  implements: () => RefusalObject,
})
export class OpportunityCandidateTakenObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => OpportunityObject, { description: 'The opportunity that cites it.' })
  citing: OpportunityObject;
}

export type CurateOpportunityResult =
  OpportunityObject | OpportunityConflictObject | OpportunityCandidateTakenObject;

export const CurateOpportunityResultUnion = createUnionType({
  name: 'CurateOpportunityResult',
  description: 'The opportunity as it stands now, or why nothing was done.',
  types: () => [OpportunityObject, OpportunityConflictObject, OpportunityCandidateTakenObject] as const,
  resolveType: (result: CurateOpportunityResult) => {
    if ('current' in result) return OpportunityConflictObject;
    return 'citing' in result ? OpportunityCandidateTakenObject : OpportunityObject;
  },
});
