import { permits } from '@commonworks/access';
import {
  findCampaign,
  OwnWorkbooks,
  publishedRelease,
  releasedCells,
  releaseForWorkbook,
  standingsForWorkbook,
  type ReleasedGroup,
} from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import {
  isUuid,
  TenantDatabase,
  translate,
  type Locale,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { type BenchmarkObject, type PeerGroupObject } from './benchmark.types.js';
import { presentItem } from './present-item.js';

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
      const [workbook, release, standings] = await Promise.all([
        this.workbooks.ownWorkbook(tx, ctx, workbookId),
        releaseForWorkbook(tx, ctx, workbookId),
        standingsForWorkbook(tx, workbookId, peerGroupId),
      ]);
      if (!workbook) return null;
      const { municipalityId, templateVersionId } = workbook;
      if (!permits(ctx.ability, 'read', 'Benchmark', { municipalityId })) return null;
      const group = release?.groups.find(({ id }) => id === (peerGroupId ?? release.groups[0].id));
      if (!release || !group) return null;

      const template = await this.catalogue.templateVersion(tx, templateVersionId);
      const cells = await releasedCells(tx, workbook, release, group);
      return {
        workbookId,
        synthetic: workbook.synthetic,
        releasedAt: release.publishedAt,
        peerGroup: presentGroup(group, ctx.locale),
        items: this.catalogue.sectionsIn(template, ctx.locale).flatMap((section) =>
          section.questions.flatMap((question) => {
            const cell = cells.get(question.id);
            const own = {
              answer: workbook.answers.get(question.id),
              percentileRank: standings.get(question.id) ?? null,
            };
            return cell ? [presentItem(section, question, cell, own, ctx.locale)] : [];
          }),
        ),
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
}

function presentGroup({ id, kind, code }: ReleasedGroup, locale: Locale): PeerGroupObject {
  const key =
    kind === 'MUNICIPALITY_TYPE' ? `terms:municipalityTypes.${code}` : `benchmark:peerGroup.${kind}.${code}`;
  return { id, kind, code, name: translate(locale, key) };
}
