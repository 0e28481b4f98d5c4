import { CAMPAIGN_STATUSES, type CampaignStatus } from '@commonworks/domain-assessment';
import { TemplateVersionObject } from '@commonworks/api-catalogue';
import { ConsortiumObject, DateScalar, DateTimeScalar, enumOf } from '@commonworks/api-platform';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DEFAULT_THRESHOLD, THRESHOLD_KINDS, type ThresholdKind } from '@commonworks/domain-opportunity';

export const CampaignStatusEnum = enumOf<CampaignStatus>(CAMPAIGN_STATUSES);
registerEnumType(CampaignStatusEnum, {
  name: 'CampaignStatus',
  description: 'Where a campaign stands.',
  valuesMap: {
    DRAFT: { description: 'Being prepared; only coordinators see it.' },
    OPEN: { description: 'Workbooks can be answered.' },
    CLOSED: { description: 'No answer changes any more; nothing is published yet.' },
    RELEASED: { description: 'Its results are published.' },
  },
});

export const ThresholdKindEnum = enumOf<ThresholdKind>(THRESHOLD_KINDS);
registerEnumType(ThresholdKindEnum, {
  name: 'ThresholdKind',
  description: 'Where the line between low and high stands on a quadrant’s axes.',
  valuesMap: {
    FIXED: { description: 'At the campaign’s threshold value.' },
    GROUP_MEAN: { description: 'At the group’s mean.' },
    GROUP_MEDIAN: { description: 'At the group’s median.' },
  },
});

@ObjectType('Campaign', { description: 'One round of one template version in one consortium.' })
export class CampaignObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Name.' }) name: string;
  @Field({ description: 'Cycle it belongs to, as “2015”.' }) cycle: string;
  @Field(() => Int, { description: 'Year the answers are about.' }) year: number;
  @Field(() => CampaignStatusEnum, { description: 'Where it stands.' }) status: CampaignStatus;
  @Field({ description: 'Whether its answers are made up, for demonstration.' }) synthetic: boolean;
  @Field(() => ConsortiumObject, { description: 'The consortium that runs it.' })
  consortium?: ConsortiumObject;
  @Field(() => TemplateVersionObject, { description: 'What it asks.' })
  templateVersion: TemplateVersionObject;
  @Field(() => DateScalar, { nullable: true, description: 'Day it opened; null before.' })
  opensOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day it is to close; null where none is set.' })
  closesOn: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was opened.' }) openedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' }) closedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its results were published.' })
  releasedAt: Date | null;
  @Field(() => ThresholdKindEnum, { description: 'Where the line of the quadrants stands.' })
  thresholdKind: ThresholdKind;
  @Field(() => Float, { description: 'That line for FIXED, 0 to 100.' })
  thresholdValue: number;
  @Field({ description: 'Whether a score exactly on the line is high; else it is neither low nor high.' })
  lineIsHigh: boolean;
  @Field(() => Int, { description: 'Grows by one with every change of what was set; 1 at first.' })
  version: number;
  consortiumId: string;
}

/** What is said of a campaign whether it is prepared or changed. */
@InputType({ isAbstract: true })
export class CampaignSettingsInput {
  @Field(() => ID, { description: 'Published template version it asks.' }) templateVersionId: string;
  @Field({ description: 'Name, 1 to 200 characters.' }) name: string;
  @Field({ description: 'Cycle, 1 to 40 characters, as “2015”.' }) cycle: string;
  @Field(() => Int, { description: 'Year the answers are about, 1900 to 2200.' }) year: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day it is to close, not one that is over; null or left out for none.',
  })
  closesOn?: string | null;
}

@InputType({ description: 'A campaign to be prepared.' })
export class CreateCampaignInput extends CampaignSettingsInput {
  @Field(() => ID, { description: 'Consortium that runs it.' }) consortiumId: string;
  @Field(() => ThresholdKindEnum, {
    nullable: true,
    defaultValue: 'FIXED',
    description: 'Where the line of the quadrants stands.',
  })
  thresholdKind?: ThresholdKind | null;
  @Field(() => Float, {
    nullable: true,
    defaultValue: DEFAULT_THRESHOLD,
    description: 'That line for FIXED, 0 to 100.',
  })
  thresholdValue?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether a score exactly on the line is high; else it is neither low nor high.',
  })
  lineIsHigh?: boolean | null;
}
