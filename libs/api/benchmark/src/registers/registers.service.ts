import {
  type CampaignFacts,
  findCampaign,
  type NamedAnswer,
  namedAnswers,
  publishedRelease,
  type PublishedRelease,
  type ReleasedCell,
  releasedCells,
} from '@commonworks/api-campaign';
import { Catalogue, readKnownProducts, type QuestionRow } from '@commonworks/api-catalogue';
import {
  isUuid,
  municipalityLoader,
  TenantDatabase,
  type Locale,
  type MunicipalityObject,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { productFinder, readSystem } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { explainWithheld } from '../results/withheld.js';
import {
  type IndicatorObject,
  type IndicatorTableObject,
  type SystemsRegisterObject,
} from './registers.types.js';

/** A released campaign, with the questions a register is made of. */
interface Released {
  readonly campaign: CampaignFacts;
  readonly release: PublishedRelease;
  readonly questions: readonly QuestionRow[];
  readonly answers: readonly NamedAnswer[];
  /** Those who share any of the answers by name, by name. */
  readonly municipalities: readonly MunicipalityObject[];
}

/** What municipalities share by name, side by side. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /** The systems in use of a released campaign; null when unknown, not to be seen, or not released yet. */
  async systems(ctx: TenantContext, campaignId: string): Promise<SystemsRegisterObject | null> {
    if (!isUuid(campaignId)) return null;
    return this.database.read(ctx, async (tx) => {
      const released = await this.released(tx, ctx, campaignId, ['SYSTEM']);
      if (!released) return null;
      const valueOf = byQuestionAndMunicipality(released.answers);
      const find = productFinder(await readKnownProducts(tx, released.campaign.consortiumId));
      return {
        synthetic: released.campaign.synthetic,
        rows: released.questions.flatMap(({ id, text }) =>
          released.municipalities.flatMap((municipality) => {
            const answer = valueOf(id, municipality.id);
            if (answer?.state !== 'ANSWERED') return [];
            const system = readSystem(answer.value);
            const knownAs = find(system.product)?.name ?? null;
            return [{ questionId: id, function: text[ctx.locale], municipality, knownAs, ...system }];
          }),
        ),
      };
    });
  }

  /** The numbers and derived figures of a released campaign; null as for `systems`. */
  async indicators(ctx: TenantContext, campaignId: string): Promise<IndicatorTableObject | null> {
    if (!isUuid(campaignId)) return null;
    return this.database.read(ctx, async (tx) => {
      const released = await this.released(tx, ctx, campaignId, ['NUMBER', 'DERIVED']);
      if (!released) return null;
      const { campaign, release, questions, answers, municipalities } = released;
      const cells = await releasedCells(tx, campaign, release, release.groups[0]);
      return {
        synthetic: campaign.synthetic,
        releasedAt: release.publishedAt,
        indicators: questions.flatMap((question) =>
          indicatorOf(question, cells.get(question.id), ctx.locale),
        ),
        municipalities: [...municipalities],
        values: answers.map(({ questionId, municipalityId, value }) => ({
          questionId,
          municipalityId,
          value: typeof value === 'number' ? value : null,
        })),
      };
    });
  }

  private async released(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    kinds: readonly QuestionRow['kind'][],
  ): Promise<Released | null> {
    const campaign = await findCampaign(tx, ctx, campaignId);
    const release = campaign && (await publishedRelease(tx, ctx, campaign));
    if (!release) return null;
    const questions = (await this.catalogue.questionsOf(tx, campaign.templateVersionId)).filter(({ kind }) =>
      kinds.includes(kind),
    );
    const questionIds = questions.map(({ id }) => id);
    const answers = await namedAnswers(tx, campaign, release.id, questionIds);
    const municipalityIds = [...new Set(answers.map(({ municipalityId }) => municipalityId))];
    const municipalities = [...(await municipalityLoader.load(tx, municipalityIds, ctx)).values()].sort(
      (a, b) => a.name.localeCompare(b.name, ctx.locale),
    );
    return { campaign, release, questions, answers, municipalities };
  }
}

function byQuestionAndMunicipality(answers: readonly NamedAnswer[]) {
  const found = new Map(answers.map((answer) => [`${answer.questionId} ${answer.municipalityId}`, answer]));
  return (questionId: string, municipalityId: string) => found.get(`${questionId} ${municipalityId}`);
}

function indicatorOf(
  { id, code, text, settings, higherIsBetter }: QuestionRow,
  cell: ReleasedCell | undefined,
  locale: Locale,
): IndicatorObject[] {
  if (settings.kind !== 'NUMBER' && settings.kind !== 'DERIVED') return [];
  return [
    {
      questionId: id,
      code,
      text: text[locale],
      unit: settings.unit[locale],
      decimals: settings.decimals,
      derived: settings.kind === 'DERIVED',
      higherIsBetter,
      formula: settings.kind === 'DERIVED' ? settings.formula : null,
      mean: cell?.mean ?? null,
      n: cell?.n ?? null,
      namedOnly: cell?.namedOnly ?? false,
      withheld: explainWithheld(cell?.withheld ?? null, locale),
    },
  ];
}
