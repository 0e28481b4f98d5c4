import { RefusalObject } from '@commonworks/api-platform';
import type { ThresholdKind } from '@commonworks/domain-opportunity';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CampaignObject, CampaignSettingsInput, ThresholdKindEnum } from './campaign.types.js';

@InputType({ description: 'All that is set for a draft, as it is to be from now on.' })
export class ChangeCampaignInput extends CampaignSettingsInput {
  @Field(() => ID, { description: 'The draft.' }) id: string;
  @Field(() => Int, { description: 'Version the change is based on.' }) expectedVersion: number;
  @Field(() => ThresholdKindEnum, { description: 'Where the line of the quadrants stands.' })
  thresholdKind: ThresholdKind;
  @Field(() => Float, { description: 'That line for FIXED, 0 to 100.' }) thresholdValue: number;
  @Field({ description: 'Whether a score exactly on the line is high; else it is neither low nor high.' })
  lineIsHigh: boolean;
}

@ObjectType('CampaignConflict', {
  description: 'A change refused because somebody else changed the campaign since.',
  implements: () => RefusalObject,
})
export class CampaignConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => CampaignObject, { description: 'The campaign as it stands.' }) current: CampaignObject;
}

export type ChangeCampaignResult = CampaignObject | CampaignConflictObject;

export const ChangeCampaignResultUnion = createUnionType({
  name: 'ChangeCampaignResult',
  description: 'The campaign as changed, or why it was not.',
  types: () => [CampaignObject, CampaignConflictObject] as const,
  resolveType: (result: ChangeCampaignResult) =>
    'current' in result ? CampaignConflictObject : CampaignObject,
});
