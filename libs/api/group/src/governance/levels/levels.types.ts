import type { FieldType } from '@commonworks/domain-governance';
import type { SlaReason } from '@commonworks/domain-governance/sla';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FieldTypeEnum } from '../governance.enums.js';
import { GovernanceOptionObject } from '../governance.types.js';

@ObjectType('ServiceLevelFault', {
  description: 'A value of a service level agreement that cannot stand: it is not sent with one.',
})
export class ServiceLevelFaultObject {
  @Field(() => ID, { description: 'Of the blank.' }) fieldId: string;
  @Field(() => ID, { description: 'Of its clause.' }) clauseId: string;
  @Field({ description: 'What the blank asks for.' }) label: string;
  @Field(() => String, { description: 'Why, as a code.' }) reason: SlaReason;
  @Field({ description: 'Why, in the reader’s language.' }) message: string;
}

@ObjectType('ServiceLevelField', { description: 'A blank that settles a level of service.' })
export class ServiceLevelFieldObject {
  @Field(() => ID, { description: 'Unique in its document.' }) fieldId: string;
  @Field(() => ID, { description: 'Of its clause.' }) clauseId: string;
  @Field({ description: 'What it asks for.' }) label: string;
  @Field(() => String, { nullable: true, description: 'How to answer.' }) hint: string | null;
  @Field(() => FieldTypeEnum, { description: 'What it takes.' }) type: FieldType;
  @Field(() => String, {
    nullable: true,
    description: 'Its value, the usual one where nobody wrote another: of a text the English one.',
  })
  value: string | null;
  @Field(() => String, { nullable: true, description: 'Of a text the French one; null of all else.' })
  valueFr: string | null;
}

@ObjectType('ServiceLevelChoice', { description: 'A choice that settles a level of service.' })
export class ServiceLevelChoiceObject {
  @Field(() => ID, { description: 'Unique in its document.' }) choiceId: string;
  @Field(() => ID, { description: 'Of its clause.' }) clauseId: string;
  @Field({ description: 'What it asks.' }) question: string;
  @Field(() => ID, { description: 'The option that is taken.' }) taken: string;
  @Field(() => [GovernanceOptionObject], { description: 'The ways.' }) options: GovernanceOptionObject[];
}

@ObjectType('GovernanceServiceLevels', { description: 'What a service level agreement promises in figures.' })
export class GovernanceServiceLevelsObject {
  @Field(() => [ServiceLevelFieldObject], { description: 'The blanks that settle it.' })
  fields: ServiceLevelFieldObject[];
  @Field(() => [ServiceLevelChoiceObject], { description: 'The choices that settle it.' })
  choices: ServiceLevelChoiceObject[];
  @Field(() => String, { nullable: true, description: 'The first day of service, where it is settled.' })
  startDate: string | null;
  @Field(() => [ServiceLevelFaultObject], { description: 'What contradicts itself.' })
  faults: ServiceLevelFaultObject[];
}
