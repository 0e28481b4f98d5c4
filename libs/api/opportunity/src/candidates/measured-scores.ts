import { scaleScore, type AnswerValue, type Dimension } from '@commonworks/domain-assessment';
import { resolveThreshold, serviceScore, type Lens, type Thresholds } from '@commonworks/domain-opportunity';
import type { ReleasedCampaign } from '@commonworks/api-campaign/worker';

/** A scale question that measures a service. */
export interface MeasuringQuestion {
  readonly id: string;
  readonly serviceId: string;
  readonly dimension: Dimension;
  /** Relative to the others of its service, above 0. */
  readonly weight: number;
  readonly higherIsBetter: boolean;
  /** How many levels its scale has. */
  readonly levels: number;
}

/** The dimensions that the charts of quadrants are drawn by. */
export const CHARTED = ['PRIORITY', 'READINESS', 'IMPROVEMENT'] as const satisfies readonly Dimension[];
const ACROSS: Record<Lens, Dimension> = { CLIENT: 'PRIORITY', SUPPLIER: 'READINESS' };
const UP: Dimension = 'IMPROVEMENT';

/** The score, 0 to 100, of these questions, which are of one service and one dimension; null where none is answered. */
export const namedScore = (
  questions: readonly MeasuringQuestion[],
  answers: ReadonlyMap<string, AnswerValue>,
): number | null =>
  serviceScore(
    questions.map(({ id, weight, higherIsBetter, levels }) => {
      const value = answers.get(id);
      return {
        weight,
        higherIsBetter,
        score: typeof value === 'number' ? scaleScore(value, levels) : null,
      };
    }),
  ).score;

/**
 * Where low becomes high, as the quadrants show it: fixed, or the mean or median of what the release says of the
 * services of the region.
 *
 * @param means released means, 0 to 100, by question
 */
export function thresholdsOf(
  {
    thresholdKind,
    thresholdValue,
    lineIsHigh,
  }: Pick<ReleasedCampaign, 'thresholdKind' | 'thresholdValue' | 'lineIsHigh'>,
  questions: readonly MeasuringQuestion[],
  means: ReadonlyMap<string, number>,
): Record<Lens, Thresholds> {
  const setting =
    thresholdKind === 'FIXED' ? { kind: thresholdKind, value: thresholdValue } : { kind: thresholdKind };
  const line = (dimension: Dimension) =>
    resolveThreshold(
      setting,
      byService(questions.filter((question) => question.dimension === dimension)).flatMap(
        ([, measuring]) =>
          serviceScore(
            measuring.map(({ id, weight, higherIsBetter }) => ({
              weight,
              higherIsBetter,
              score: means.get(id) ?? null,
            })),
          ).score ?? [],
      ),
    );
  const y = line(UP);
  return {
    CLIENT: { x: line(ACROSS.CLIENT), y, lineIsHigh },
    SUPPLIER: { x: line(ACROSS.SUPPLIER), y, lineIsHigh },
  };
}

/** Questions by their service, in the order of services as they come. */
export function byService<Q extends Pick<MeasuringQuestion, 'serviceId'>>(
  questions: readonly Q[],
): [serviceId: string, questions: Q[]][] {
  const services = new Map<string, Q[]>();
  for (const question of questions) {
    const known = services.get(question.serviceId);
    if (known) known.push(question);
    else services.set(question.serviceId, [question]);
  }
  return [...services];
}
