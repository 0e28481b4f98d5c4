import { DateScalar, DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('OpportunityInvitation', {
  description: 'That a municipality was asked whether it would take part; what it answers is not told here.',
})
export class OpportunityInvitationObject {
  @Field(() => MunicipalityObject, { description: 'Who was asked.' }) municipality: MunicipalityObject;
  @Field(() => DateTimeScalar, { description: 'When it was asked last.' }) invitedAt: Date;
  @Field(() => DateScalar, { description: 'The last day on which the invitation stands.' }) answerBy: string;
  @Field({ description: 'Whether that day has not passed.' }) stands: boolean;
}

@InputType({ description: 'Who is asked whether it would take part.' })
export class InviteToOpportunityInput {
  @Field(() => ID, { description: 'The opportunity, which is published.' }) id: string;
  @Field(() => [ID], { description: 'Members of the consortium.' }) municipalityIds: string[];
}

@InputType({ description: 'An invitation that leads to nothing.' })
export class DeclineInvitationInput {
  @Field(() => ID, { description: 'The opportunity.' }) opportunityId: string;
  @Field(() => ID, { description: 'The municipality that was invited.' }) municipalityId: string;
}
