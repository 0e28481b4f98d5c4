import type { ServiceObject } from '@commonworks/api-catalogue';
import { translate, type Locale } from '@commonworks/api-platform';
import { scoreOpportunity, type OpportunityScore, type Weights } from '@commonworks/domain-opportunity';
import type { CandidateRow } from '../candidates/candidate-rows.js';
import type { Entry } from './compose-entries.js';
import type { Released } from './find-released.js';
import type { OpportunityCandidateObject, OpportunityObject } from './opportunity.types.js';
import { bestFirst, valuesOf } from './rank-entries.js';

/** For whom it is presented. */
export interface OpportunityReader {
  readonly locale: Locale;
  /** Services of the campaign by id, in the reader's language. */
  readonly services: ReadonlyMap<string, ServiceObject>;
  /** Whether they may change its words. */
  readonly curates: boolean;
}

/** Presents an opportunity, once it is known where it stands. */
export const presentOpportunity =
  (
    { campaign, release, asOf }: Released,
    weights: Weights,
    { locale, services, curates }: OpportunityReader,
    { id, status, curated, ...entry }: Entry,
  ) =>
  ({ rank, score, factors }: OpportunityScore & { readonly rank: number | null }): OpportunityObject => {
    const [best, ...others] = bestFirst(entry.candidates, weights);
    const serviceIds = new Set(entry.candidates.map(({ serviceId }) => serviceId));
    const candidates = [best, ...others].map((row) => presentCandidate(row, weights, services, locale));
    const { nameEn, nameFr, descriptionEn, descriptionFr } = curated ?? {};
    const french = locale === 'fr';
    return {
      id,
      kind: best.kind,
      name: (french ? nameFr : nameEn) ?? candidates[0]?.name ?? '',
      description: (french ? descriptionFr : descriptionEn) ?? '',
      rank,
      score,
      status,
      curated: curated !== null,
      campaignId: campaign.id,
      synthetic: campaign.synthetic,
      version: curated?.version ?? 0,
      publishedAt: curated?.publishedAt ?? null,
      services: [...services.values()].filter((service) => serviceIds.has(service.id)),
      factors: factors.map(({ factor, ...share }) => ({ code: factor, ...share })),
      firmness: best.firmness,
      asOf,
      releasedAt: release.publishedAt,
      candidates,
      texts: curated && curates ? curated : null,
      candidateIds: [best.id, ...others.map((row) => row.id)],
    };
  };

function presentCandidate(
  row: CandidateRow,
  weights: Weights,
  services: ReadonlyMap<string, ServiceObject>,
  locale: Locale,
): OpportunityCandidateObject {
  const { id, kind, product, serviceId } = row;
  const name =
    kind === 'REPLACEMENT'
      ? translate(locale, 'opportunity:replacement', { product: product ?? '' })
      : (services.get(serviceId ?? '')?.name ?? '');
  return { id, kind, name, score: scoreOpportunity(valuesOf(row), weights).score };
}
