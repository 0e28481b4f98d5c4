import { permits } from '@commonworks/access';
import {
  findCampaign,
  publishedRelease,
  type CampaignFacts,
  type PublishedRelease,
} from '@commonworks/api-campaign';
import { Catalogue, presentService, type ServiceObject } from '@commonworks/api-catalogue';
import {
  isUuid,
  pageIn,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { STANDARD_WEIGHTS } from '@commonworks/domain-opportunity';
import { Injectable } from '@nestjs/common';
import { campaignOfCandidate, readAsOf, readCandidates } from '../candidates/candidate-rows.js';
import { candidateName, rankEntries, type Entry, type RankedEntry } from './compose-opportunities.js';
import type { OpportunityObject } from './opportunity.types.js';

/** A released campaign whose candidates are made. */
interface Found {
  readonly campaign: CampaignFacts;
  readonly release: PublishedRelease;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

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
    return pageIn(await this.database.read(ctx, (tx) => this.ofCampaign(tx, ctx, campaignId)), page);
  }

  /** Null when there is none, or the person may not see it. */
  async one(ctx: TenantContext, id: string): Promise<OpportunityObject | null> {
    if (!isUuid(id)) return null;
    return this.database.read(ctx, async (tx) => {
      const campaignId = await campaignOfCandidate(tx, id);
      if (campaignId === null) return null;
      return (await this.ofCampaign(tx, ctx, campaignId)).find((one) => one.id === id) ?? null;
    });
  }

  private async ofCampaign(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
  ): Promise<OpportunityObject[]> {
    const found = await this.find(tx, ctx, campaignId);
    if (!found) return [];
    const { consortiumId } = found.campaign;
    if (!permits(ctx.ability, 'read', 'Opportunity', { consortiumId, status: 'CANDIDATE' })) return [];
    const candidates = await readCandidates(tx, consortiumId, found.release.id);
    const services = await this.servicesOf(tx, ctx, found.campaign);
    return rankEntries(
      candidates.map((candidate): Entry => ({ id: candidate.id, candidates: [candidate] })),
      STANDARD_WEIGHTS,
    ).map((ranked) => present(ctx, found, services, ranked));
  }

  private async find(tx: Transaction, ctx: TenantContext, campaignId: string): Promise<Found | null> {
    const campaign = await findCampaign(tx, ctx, campaignId);
    const release = campaign && (await publishedRelease(tx, ctx, campaign));
    const asOf = release && (await readAsOf(tx, campaign.consortiumId, release.id));
    return asOf ? { campaign, release, asOf } : null;
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

function present(
  { locale }: TenantContext,
  { campaign, release, asOf }: Found,
  services: ReadonlyMap<string, ServiceObject>,
  { entry, rank, score, factors }: RankedEntry<Entry>,
): OpportunityObject {
  const [first, ...others] = entry.candidates;
  const serviceIds = new Set(entry.candidates.map(({ serviceId }) => serviceId));
  const own = [...services.values()].filter(({ id }) => serviceIds.has(id));
  return {
    id: entry.id,
    kind: first.kind,
    name: candidateName(first, services.get(first.serviceId ?? '')?.name ?? null, locale),
    rank,
    score,
    status: 'CANDIDATE',
    campaignId: campaign.id,
    synthetic: campaign.synthetic,
    services: own,
    factors: factors.map(({ factor, ...share }) => ({ code: factor, ...share })),
    firmness: first.firmness,
    asOf,
    releasedAt: release.publishedAt,
    candidateIds: [first.id, ...others.map(({ id }) => id)],
  };
}
