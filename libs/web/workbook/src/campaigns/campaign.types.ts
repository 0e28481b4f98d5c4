import { type CampaignPageQuery } from '@commonworks/web-graphql';

/** A campaign as its coordinator's page reads it. */
export type Campaign = NonNullable<CampaignPageQuery['campaign']>;
