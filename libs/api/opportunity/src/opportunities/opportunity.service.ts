import { permits } from '@commonworks/access';
import { type CampaignFacts } from '@commonworks/api-campaign';
import { Catalogue, presentService, type ServiceObject } from '@commonworks/api-catalogue';
import {
  isUuid,
  pageIn,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { campaignOfCandidate, readCandidates } from '../candidates/candidate-rows.js';
import { campaignOfCurated, readCurated } from '../curation/curated-rows.js';
import { readSavedWeights, weightsOf } from '../weights/weights-rows.js';
import { composeEntries, type Entry } from './compose-entries.js';
import { findReleased } from './find-released.js';
import { presentOpportunity } from './present-opportunity.js';
import { rankEntries, scoreEntry } from './rank-entries.js';
import type { OpportunityObject } from './opportunity.types.js';

/** What a reader may see of a campaign's opportunities. */
interface Seen {
  /** In the order of the list. */
  readonly listed: readonly OpportunityObject[];
  /** To be read one by one: what was retired, and candidates that others cite. */
  readonly besides: readonly OpportunityObject[];
}

const NOTHING: Seen = { listed: [], besides: [] };

/** Opportunities to be read. */
@Injectable()
export class OpportunityService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /** The highest score first. None before the release, and for those who may not see it. */
  async list(ctx: TenantContext, campaignId: string, page: PageArgs): Promise<OpportunityObject[]> {
    if (!isUuid(campaignId)) return [];
    const { listed } = await this.database.read(ctx, (tx) => this.seen(tx, ctx, campaignId));
    return pageIn([...listed], page);
  }

  /** Null when there is none, or the person may not see it. */
  async one(ctx: TenantContext, id: string): Promise<OpportunityObject | null> {
    if (!isUuid(id)) return null;
    return this.database.read(ctx, async (tx) => {
      const campaignId = (await campaignOfCurated(tx, id)) ?? (await campaignOfCandidate(tx, id));
      if (campaignId === null) return null;
      const { listed, besides } = await this.seen(tx, ctx, campaignId);
      return [...listed, ...besides].find((one) => one.id === id) ?? null;
    });
  }

  private async seen(tx: Transaction, ctx: TenantContext, campaignId: string): Promise<Seen> {
    const released = await findReleased(tx, ctx, campaignId);
    if (!released) return NOTHING;
    const { campaign, release } = released;
    const { consortiumId } = campaign;
    const entries = composeEntries(
      await readCandidates(tx, consortiumId, release.id),
      await readCurated(tx, consortiumId, release.id),
      ({ status }) => permits(ctx.ability, 'read', 'Opportunity', { consortiumId, status }),
    );
    const weights = weightsOf(await readSavedWeights(tx, consortiumId, campaignId));
    const reader = {
      locale: ctx.locale,
      services: await this.servicesOf(tx, ctx, campaign),
      curates: permits(ctx.ability, 'curate', 'Opportunity', { consortiumId, status: 'CANDIDATE' }),
    };
    const present = (entry: Entry) => presentOpportunity(released, weights, reader, entry);
    return {
      listed: rankEntries(entries.listed, weights).map(({ entry, ...standing }) => present(entry)(standing)),
      besides: entries.besides.map((entry) => present(entry)({ rank: null, ...scoreEntry(entry, weights) })),
    };
  }

  /** The services that a campaign asks about, by id, in the order in which it asks. */
  private async servicesOf(
    tx: Transaction,
    { locale }: TenantContext,
    { templateVersionId }: CampaignFacts,
  ): Promise<Map<string, ServiceObject>> {
    const services = new Map<string, ServiceObject>();
    for (const { service } of await this.catalogue.questionsOf(tx, templateVersionId))
      if (service && !services.has(service.id)) services.set(service.id, presentService(service, locale));
    return services;
  }
}
