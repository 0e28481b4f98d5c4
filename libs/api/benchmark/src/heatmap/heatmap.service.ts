import {
  answersByMunicipality,
  findCampaign,
  namedAnswers,
  publishedRelease,
  releasedCells,
} from '@commonworks/api-campaign';
import { Catalogue, presentService } from '@commonworks/api-catalogue';
import {
  isUuid,
  municipalityLoader,
  TenantDatabase,
  type MunicipalityObject,
  type TenantContext,
} from '@commonworks/api-platform';
import { type Dimension } from '@commonworks/domain-assessment';
import { summarize } from '@commonworks/domain-benchmark';
import { Injectable } from '@nestjs/common';
import {
  municipalScore,
  regionalScore,
  servicesMeasured,
  stateWithoutScore,
  type AskedService,
  type SeenAnswers,
} from '../results/service-results.js';
import { explainWithheld } from '../results/withheld.js';
import { levelsOf } from './heatmap-levels.js';
import {
  type HeatmapCellObject,
  type HeatmapMunicipalityObject,
  type HeatmapObject,
} from './heatmap.types.js';

@Injectable()
export class HeatmapService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /** The heat map of a released campaign; null when it is unknown, not to be seen, or not released yet. */
  async ofCampaign(
    ctx: TenantContext,
    campaignId: string,
    dimension: Dimension,
  ): Promise<HeatmapObject | null> {
    if (!isUuid(campaignId)) return null;
    return this.database.read(ctx, async (tx) => {
      const campaign = await findCampaign(tx, ctx, campaignId);
      const release = campaign && (await publishedRelease(tx, ctx, campaign));
      if (!release) return null;
      const questions = await this.catalogue.questionsOf(tx, campaign.templateVersionId);
      const services = servicesMeasured(questions, [dimension]);
      const cells = await releasedCells(tx, campaign, release, release.groups[0]);
      const questionIds = services.flatMap((service) => service.questions.map(({ id }) => id));
      const answers = answersByMunicipality(await namedAnswers(tx, campaign, release.id, questionIds));
      const known = await municipalityLoader.load(tx, [...answers.keys()], ctx);
      const municipalities = [...known.values()].sort((a, b) => a.name.localeCompare(b.name, ctx.locale));
      const shown = cellsOf(services, municipalities, answers);
      return {
        dimension,
        synthetic: campaign.synthetic,
        releasedAt: release.publishedAt,
        unnamed: release.unnamedParticipants,
        services: services.map(({ service, questions: asked }) => {
          const { id, code, name, layer, area } = presentService(service, ctx.locale);
          const { score: mean, n, namedOnly, withheld } = regionalScore(asked, cells);
          const explained = explainWithheld(withheld, ctx.locale);
          const levels = levelsOf(asked, ctx.locale);
          return {
            id,
            code,
            name,
            layer,
            areaName: area.name,
            mean,
            n,
            namedOnly,
            withheld: explained,
            levels,
          };
        }),
        municipalities: municipalities.map((municipality) => columnOf(municipality, shown, ctx)),
        cells: shown,
      };
    });
  }
}

function cellsOf(
  services: readonly AskedService[],
  municipalities: readonly MunicipalityObject[],
  answers: ReadonlyMap<string, SeenAnswers>,
): HeatmapCellObject[] {
  return services.flatMap(({ service, questions }) =>
    municipalities.flatMap(({ id }) => {
      const seen = answers.get(id) ?? new Map<string, never>();
      const score = municipalScore(questions, seen);
      const state = score === null ? stateWithoutScore(questions, seen) : 'ANSWERED';
      return state === 'UNANSWERED' ? [] : [{ serviceId: service.id, municipalityId: id, score, state }];
    }),
  );
}

function columnOf(
  { id, name, type, population }: MunicipalityObject,
  cells: readonly HeatmapCellObject[],
  ctx: TenantContext,
): HeatmapMunicipalityObject {
  const scores = cells.flatMap((cell) => (cell.municipalityId === id ? (cell.score ?? []) : []));
  const mean = summarize(scores)?.mean ?? null;
  return { id, name, type, own: ctx.municipalityIds.includes(id), population, mean };
}
