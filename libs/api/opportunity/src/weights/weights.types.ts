import { DateTimeScalar, shownName } from '@commonworks/api-platform';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('OpportunityWeights', {
  description: 'What each factor counts in the order of a campaign’s opportunities.',
})
export class OpportunityWeightsObject {
  @Field(() => ID, { description: 'The campaign.' }) campaignId: string;
  @Field(() => Float, { description: 'Of demand. Only the proportions of the four matter.' }) demand: number;
  @Field(() => Float, { description: 'Of supply.' }) supply: number;
  @Field(() => Float, { description: 'Of reach.' }) reach: number;
  @Field(() => Float, { description: 'Of urgency.' }) urgency: number;
  @Field({ description: 'Whether nobody has saved a choice: the standard holds.' }) standard: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who saved this choice; null for the standard, and where the reader may not know.',
    middleware: [shownName],
  })
  savedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was saved; null for the standard.' })
  savedAt: Date | null;
}

@InputType({
  description:
    'What each factor is to count, each 0 to 100 and one of them more than 0; only their proportions matter.',
})
export class SaveOpportunityWeightsInput {
  @Field(() => ID, { description: 'The campaign, which is released.' }) campaignId: string;
  @Field(() => Float, { description: 'Of demand.' }) demand: number;
  @Field(() => Float, { description: 'Of supply.' }) supply: number;
  @Field(() => Float, { description: 'Of reach.' }) reach: number;
  @Field(() => Float, { description: 'Of urgency.' }) urgency: number;
}
