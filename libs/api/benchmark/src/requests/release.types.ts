import { DateTimeScalar } from '@commonworks/api-platform';
import { type ReleaseStatus } from '@commonworks/domain-assessment';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ReleaseStatusEnum } from '../results/results.enums.js';

@ObjectType('Release', {
  description: 'The results published from a campaign, or their publication under way.',
})
export class ReleaseObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field(() => ReleaseStatusEnum, { description: 'How far it is.' }) status: ReleaseStatus;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' }) requestedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedAt: Date | null;
}
