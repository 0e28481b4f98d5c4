import { permits } from '@commonworks/access';
import {
  answersByMunicipality,
  type CampaignFacts,
  findCampaign,
  namedAnswers,
  OwnWorkbooks,
  publishedRelease,
  type PublishedRelease,
  releasedCells,
} from '@commonworks/api-campaign';
import { Catalogue, type QuestionRow } from '@commonworks/api-catalogue';
import {
  isUuid,
  municipalityLoader,
  TenantDatabase,
  type MunicipalityObject,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { type Dimension } from '@commonworks/domain-assessment';
import {
  REGIONS,
  resolveThreshold,
  type AxisScore,
  type Lens,
  type Thresholds,
} from '@commonworks/domain-opportunity';
import { Injectable } from '@nestjs/common';
import {
  municipalScore,
  regionalScore,
  servicesMeasured,
  type AskedService,
  type RegionalScore,
  type SeenAnswers,
} from '../results/service-results.js';
import { placeServices, type ServiceScores } from './place-services.js';
import { type QuadrantObject } from './quadrant.types.js';
import { regionNames } from './region-names.js';

const ACROSS: Record<Lens, Dimension> = { CLIENT: 'PRIORITY', SUPPLIER: 'READINESS' };
const UP: Dimension = 'IMPROVEMENT';

/** A service's questions on each axis, with the region's released scores; none before the release. */
interface Axes {
  readonly asked: AskedService;
  readonly across: readonly QuestionRow[];
  readonly up: readonly QuestionRow[];
  readonly region: { readonly x: RegionalScore; readonly y: RegionalScore };
}

@Injectable()
export class QuadrantService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
    private readonly workbooks: OwnWorkbooks,
  ) {}

  /**
   * The region's quadrants (no municipality), from released means; another municipality's, from what it shares
   * by name; or one's own, from one's own answers, before the release too. Null when it is unknown, not to be
   * seen, or not released yet.
   */
  async ofCampaign(
    ctx: TenantContext,
    campaignId: string,
    lens: Lens,
    municipalityId: string | null,
  ): Promise<QuadrantObject | null> {
    if (![campaignId, municipalityId ?? campaignId].every(isUuid)) return null;
    return this.database.read(ctx, async (tx) => {
      const campaign = await findCampaign(tx, ctx, campaignId);
      if (!campaign) return null;
      const release = await publishedRelease(tx, ctx, campaign);
      const axes = await this.axes(tx, campaign, release, lens);
      const subject = await this.scores(tx, ctx, campaign, release, axes, municipalityId);
      if (!subject) return null;

      const thresholds = thresholdsOf(campaign, axes);
      const names = await regionNames(tx, campaign.consortiumId, ctx.locale);
      return {
        lens,
        municipality: subject.municipality,
        thresholds,
        regions: REGIONS[lens].map((code) => ({ code, name: names[code] })),
        ...placeServices(subject.scores, { lens, thresholds, names, locale: ctx.locale }),
        synthetic: campaign.synthetic,
        releasedAt: release?.publishedAt ?? null,
      };
    });
  }

  private async axes(
    tx: Transaction,
    campaign: CampaignFacts,
    release: PublishedRelease | null,
    lens: Lens,
  ): Promise<Axes[]> {
    const questions = await this.catalogue.questionsOf(tx, campaign.templateVersionId);
    const cells = release
      ? await releasedCells(tx, campaign, release, release.groups[0])
      : new Map<string, never>();
    return servicesMeasured(questions, [ACROSS[lens], UP]).map((asked) => {
      const across = asked.questions.filter(({ dimension }) => dimension === ACROSS[lens]);
      const up = asked.questions.filter(({ dimension }) => dimension === UP);
      return { asked, across, up, region: { x: regionalScore(across, cells), y: regionalScore(up, cells) } };
    });
  }

  private async scores(
    tx: Transaction,
    ctx: TenantContext,
    campaign: CampaignFacts,
    release: PublishedRelease | null,
    axes: readonly Axes[],
    municipalityId: string | null,
  ): Promise<{ municipality: MunicipalityObject | null; scores: ServiceScores[] } | null> {
    if (municipalityId === null) {
      return release && { municipality: null, scores: axes.map(regionalScores) };
    }
    const answers = permits(ctx.ability, 'read', 'Benchmark', { municipalityId })
      ? (await this.workbooks.ownWorkbookIn(tx, ctx, campaign.id, municipalityId))?.answers
      : await sharedAnswers(tx, campaign, release, axes, municipalityId);
    const municipality = (await municipalityLoader.load(tx, [municipalityId], ctx)).get(municipalityId);
    if (!answers || !municipality) return null;
    return { municipality, scores: axes.map((axis) => municipalScores(axis, answers)) };
  }
}

/** What a municipality shares by name on these axes; null where that is nothing. */
async function sharedAnswers(
  tx: Transaction,
  campaign: CampaignFacts,
  release: PublishedRelease | null,
  axes: readonly Axes[],
  municipalityId: string,
): Promise<SeenAnswers | null> {
  if (!release) return null;
  const questionIds = axes.flatMap(({ asked }) => asked.questions.map(({ id }) => id));
  const answers = await namedAnswers(tx, campaign, release.id, questionIds, municipalityId);
  return answersByMunicipality(answers).get(municipalityId) ?? null;
}

function regionalScores({ asked, region: { x, y } }: Axes): ServiceScores {
  const n = x.n === null || y.n === null ? null : Math.min(x.n, y.n);
  const released = ({ score, withheld }: RegionalScore) => score ?? (withheld ? 'WITHHELD' : 'UNKNOWN');
  return { asked, x: released(x), y: released(y), n, namedOnly: x.namedOnly || y.namedOnly };
}

function municipalScores({ asked, across, up }: Axes, answers: SeenAnswers): ServiceScores {
  const answered = (questions: readonly QuestionRow[]): AxisScore =>
    municipalScore(questions, answers) ?? 'UNKNOWN';
  return {
    asked,
    x: answered(across),
    y: answered(up),
    n: null,
    namedOnly: false,
  };
}

/** The campaign's setting, resolved on each axis from the region's released scores. */
function thresholdsOf(
  { thresholdKind, thresholdValue, lineIsHigh }: CampaignFacts,
  axes: readonly Axes[],
): Thresholds {
  const setting =
    thresholdKind === 'FIXED' ? { kind: thresholdKind, value: thresholdValue } : { kind: thresholdKind };
  const on = (axis: 'x' | 'y') =>
    resolveThreshold(
      setting,
      axes.flatMap(({ region }) => region[axis].score ?? []),
    );
  return { x: on('x'), y: on('y'), lineIsHigh };
}
