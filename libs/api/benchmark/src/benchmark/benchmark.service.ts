import { permits } from '@commonworks/access';
import {
  findCampaign,
  groupOf,
  OwnWorkbooks,
  publishedRelease,
  releasedCells,
  standingInRelease,
  type ReleasedCell,
  type ReleasedGroup,
} from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import {
  isUuid,
  municipalityLoader,
  TenantDatabase,
  translate,
  type Locale,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import {
  type BenchmarkItemObject,
  type BenchmarkObject,
  type PeerGroupObject,
  type RegionBenchmarkObject,
} from './benchmark.types.js';
import { presentItem, type ItemReader, type OwnFigures } from './present-item.js';
import { releasedItems } from './released-items.js';

@Injectable()
export class BenchmarkService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
    private readonly workbooks: OwnWorkbooks,
  ) {}

  /**
   * An own workbook beside the figures of a peer group of its campaign, the whole campaign unless another is
   * asked for. Null when anything is unknown, not to be seen, or not released yet: the three look the same.
   */
  async ofWorkbook(
    ctx: TenantContext,
    workbookId: string,
    peerGroupId: string | null,
  ): Promise<BenchmarkObject | null> {
    if (!isUuid(workbookId) || (peerGroupId !== null && !isUuid(peerGroupId))) return null;
    return this.database.read(ctx, async (tx) => {
      // Sent together. Whoever may not have the workbook, or asks for a group of another release, gets nothing of any.
      const [workbook, standing] = await Promise.all([
        this.workbooks.ownWorkbook(tx, ctx, workbookId),
        standingInRelease(tx, ctx, workbookId, peerGroupId),
      ]);
      if (!workbook || !standing) return null;
      if (!permits(ctx.ability, 'read', 'Benchmark', { municipalityId: workbook.municipalityId }))
        return null;
      const { release, group, ranks } = standing;
      const cells = await releasedCells(tx, workbook, release, group);
      const own = (questionId: string) => ({
        answer: workbook.answers.get(questionId),
        percentileRank: ranks.get(questionId) ?? null,
      });
      return {
        workbookId,
        synthetic: workbook.synthetic,
        releasedAt: release.publishedAt,
        peerGroup: presentGroup(group, ctx.locale),
        items: await this.items(tx, ctx, workbook.templateVersionId, cells, own),
      };
    });
  }

  /**
   * The figures of a peer group of a released campaign, for those who coordinate it and have no answer of their own.
   * Null as for `ofWorkbook`.
   */
  async ofRegion(
    ctx: TenantContext,
    campaignId: string,
    peerGroupId: string | null,
  ): Promise<RegionBenchmarkObject | null> {
    if (!isUuid(campaignId) || (peerGroupId !== null && !isUuid(peerGroupId))) return null;
    return this.database.read(ctx, async (tx) => {
      const campaign = await findCampaign(tx, ctx, campaignId);
      if (!campaign) return null;
      if (!permits(ctx.ability, 'read', 'Benchmark', { consortiumId: campaign.consortiumId })) return null;
      const release = await publishedRelease(tx, ctx, campaign);
      const group = release && groupOf(release, peerGroupId);
      if (!group) return null;
      const cells = await releasedCells(tx, campaign, release, group);
      return {
        campaignId,
        synthetic: campaign.synthetic,
        releasedAt: release.publishedAt,
        peerGroup: presentGroup(group, ctx.locale),
        items: await this.items(tx, ctx, campaign.templateVersionId, cells, () => null),
      };
    });
  }

  /** The peer groups of a campaign's release, the whole campaign first; none before the release. */
  async peerGroups(ctx: TenantContext, campaignId: string): Promise<PeerGroupObject[]> {
    if (!isUuid(campaignId)) return [];
    return this.database.read(ctx, async (tx) => {
      const campaign = await findCampaign(tx, ctx, campaignId);
      const release = campaign && (await publishedRelease(tx, ctx, campaign));
      return (release?.groups ?? []).map((group) => presentGroup(group, ctx.locale));
    });
  }

  /** One item a question that has figures, in the order in which they are asked. */
  private async items(
    tx: Transaction,
    ctx: TenantContext,
    templateVersionId: string,
    cells: ReadonlyMap<string, ReleasedCell>,
    own: (questionId: string) => OwnFigures | null,
  ): Promise<BenchmarkItemObject[]> {
    const template = await this.catalogue.templateVersion(tx, templateVersionId);
    const sections = this.catalogue.sectionsIn(template, ctx.locale);
    const { items, municipalityIds } = releasedItems(cells, sections, ctx.locale);
    const municipalities =
      municipalityIds.length === 0 ? new Map() : await municipalityLoader.load(tx, municipalityIds, ctx);
    const reader: ItemReader = { locale: ctx.locale, municipalities };
    return items.map((item) => presentItem(item, own(item.question.id), reader));
  }
}

function presentGroup({ id, kind, code }: ReleasedGroup, locale: Locale): PeerGroupObject {
  const key =
    kind === 'MUNICIPALITY_TYPE' ? `terms:municipalityTypes.${code}` : `benchmark:peerGroup.${kind}.${code}`;
  return { id, kind, code, name: translate(locale, key) };
}
