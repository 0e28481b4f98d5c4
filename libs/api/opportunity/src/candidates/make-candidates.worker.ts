import {
  namedValues,
  releasedCampaign,
  releasedMeans,
  type MadeRelease,
  type NamedValue,
  type ReleasedCampaign,
} from '@commonworks/api-campaign/worker';
import { readKnownProducts } from '@commonworks/api-catalogue/worker';
import type { Transaction } from '@commonworks/api-platform';
import { productFinder, type AnswerValue } from '@commonworks/domain-assessment';
import {
  composeCandidates,
  type RegisterEvidence,
  type ServiceEvidence,
} from '@commonworks/domain-opportunity';
import { measuringQuestions, registerQuestions } from './asked-questions.worker.js';
import { byService, namedScore, thresholdsOf, type MeasuringQuestion } from './measured-scores.js';
import { namedSystems, productNames } from './named-systems.js';
import { claimRelease, storeCandidates } from './store-candidates.worker.js';

/**
 * Makes the candidates of a published release, of nothing but what it shows by name, in the transaction in hand. A
 * release that has its own is left alone.
 * @returns whether this call made them
 */
export async function makeCandidates(tx: Transaction, release: MadeRelease): Promise<boolean> {
  const campaign = await releasedCampaign(tx, release.releaseId);
  if (!(await claimRelease(tx, campaign))) return false;
  const measuring = await measuringQuestions(tx, campaign.templateVersionId);
  const registers = await registerQuestions(tx, campaign.templateVersionId);
  const measuringIds = measuring.map(({ id }) => id);
  const means = await releasedMeans(tx, release, measuringIds);
  const answers = await namedValues(tx, release, measuringIds);
  const findProduct = productFinder(await readKnownProducts(tx, release.consortiumId));
  const systems = namedSystems(
    registers,
    await namedValues(
      tx,
      release,
      registers.map(({ id }) => id),
    ),
    findProduct,
  );
  const candidates = composeCandidates({
    releaseId: release.releaseId,
    asOf: campaign.asOf,
    thresholds: thresholdsOf(campaign, measuring, means),
    services: serviceEvidence(measuring, answers, await readPopulations(tx, campaign, answers)),
    registers: registers.map(({ id, serviceId }): RegisterEvidence => ({
      questionId: id,
      serviceId,
      entries: systems.filter(({ questionId }) => questionId === id),
    })),
  });
  await storeCandidates(tx, campaign, { candidates, systems, names: productNames(systems, findProduct) });
  return true;
}

/** The scores of each service in the municipalities that share any of them by name. */
function serviceEvidence(
  measuring: readonly MeasuringQuestion[],
  answers: readonly NamedValue[],
  populations: ReadonlyMap<string, number>,
): ServiceEvidence[] {
  const given = new Map<string, Map<string, AnswerValue>>();
  for (const { municipalityId, questionId, value } of answers) {
    const own = given.get(municipalityId) ?? new Map<string, AnswerValue>();
    given.set(municipalityId, own.set(questionId, value));
  }
  return byService(measuring).map(([serviceId, questions]) => {
    const of = (dimension: MeasuringQuestion['dimension']) =>
      questions.filter((question) => question.dimension === dimension);
    const [priority, readiness, improvement] = [of('PRIORITY'), of('READINESS'), of('IMPROVEMENT')];
    return {
      serviceId,
      members: [...given]
        .filter(([, own]) => questions.some(({ id }) => own.has(id)))
        .map(([municipalityId, own]) => ({
          municipalityId,
          population: populations.get(municipalityId) ?? null,
          priority: namedScore(priority, own),
          readiness: namedScore(readiness, own),
          improvement: namedScore(improvement, own),
        })),
    };
  });
}

/** The latest population up to the campaign's year, by municipality. */
async function readPopulations(
  tx: Transaction,
  { year }: ReleasedCampaign,
  answers: readonly NamedValue[],
): Promise<Map<string, number>> {
  const figures = await tx.query<{ municipalityId: string; value: number }>(
    `select distinct on (f.municipality_id) f.municipality_id as "municipalityId", f.value
     from profile_figure f
     where f.municipality_id = any($1::uuid[]) and f.code = 'population' and f.year <= $2
     order by f.municipality_id, f.year desc`,
    [[...new Set(answers.map(({ municipalityId }) => municipalityId))], year],
  );
  return new Map(figures.map(({ municipalityId, value }) => [municipalityId, value]));
}
