import { type QuestionRow } from '@commonworks/api-catalogue';
import { scaleScore, type AnswerState, type Dimension } from '@commonworks/domain-assessment';
import { serviceScore, type ScoredQuestion } from '@commonworks/domain-opportunity';
import { type ReleasedCell } from '@commonworks/api-campaign';
import { type PublishedReason } from '@commonworks/api-campaign';

type Service = NonNullable<QuestionRow['service']>;

/** A service with its scale questions in one or more dimensions. */
export interface AskedService {
  readonly service: Service;
  readonly questions: readonly QuestionRow[];
}

/** Services in the order of the template, each with its scale questions in these dimensions, if it has any. */
export function servicesMeasured(
  questions: readonly QuestionRow[],
  dimensions: readonly Dimension[],
): AskedService[] {
  const services = new Map<string, { service: Service; questions: QuestionRow[] }>();
  for (const question of questions) {
    const { kind, dimension, service } = question;
    if (kind !== 'SCALE' || !service || !dimension || !dimensions.includes(dimension)) continue;
    const measured = services.get(service.id) ?? { service, questions: [] };
    measured.questions.push(question);
    services.set(service.id, measured);
  }
  return [...services.values()];
}

/** A region's score of a service, 0 to 100, from released figures alone: nothing more can be learned from it. */
export interface RegionalScore {
  readonly score: number | null;
  /** Answers in the question with the fewest; 0 where there are none; null where withheld, or not asked. */
  readonly n: number | null;
  /** A question of it is of the named alone. */
  readonly namedOnly: boolean;
  /** Why there is no score. */
  readonly withheld: PublishedReason | null;
}

/** The weighted mean of the questions' released means. */
export function regionalScore(
  questions: readonly QuestionRow[],
  cells: ReadonlyMap<string, ReleasedCell>,
): RegionalScore {
  const { score } = serviceScore(
    questions.map((question) => scored(question, cells.get(question.id)?.mean ?? null)),
  );
  const found = questions.flatMap(({ id }) => cells.get(id) ?? []);
  if (score === null) {
    const withheld = found.find((cell) => cell.withheld)?.withheld ?? null;
    return { score, n: found.length > 0 && !withheld ? 0 : null, namedOnly: false, withheld };
  }
  const shown = found.filter(({ mean }) => mean !== null);
  const n = Math.min(...shown.flatMap((cell) => cell.n ?? []));
  return { score, n, namedOnly: shown.some((cell) => cell.namedOnly), withheld: null };
}

/** What a municipality answered, as far as the reader may see it. */
export interface SeenAnswer {
  readonly state: AnswerState;
  readonly value: unknown;
}

export type SeenAnswers = ReadonlyMap<string, SeenAnswer>;

/** A municipality's score of a service, 0 to 100; null when none of the questions has a value. */
export function municipalScore(questions: readonly QuestionRow[], answers: SeenAnswers): number | null {
  return serviceScore(questions.map((question) => scored(question, answerScore(question, answers)))).score;
}

/** Why there is no score, where answers say: the weightiest of what was answered instead of a value. */
export function stateWithoutScore(
  questions: readonly QuestionRow[],
  answers: SeenAnswers,
): Exclude<SeenAnswer['state'], 'ANSWERED'> {
  const states = questions.map(({ id }) => answers.get(id)?.state);
  return (
    (['UNKNOWN', 'DECLINED', 'NOT_APPLICABLE'] as const).find((state) => states.includes(state)) ??
    'UNANSWERED'
  );
}

function answerScore({ id, settings }: QuestionRow, answers: SeenAnswers): number | null {
  const value = answers.get(id)?.value;
  return settings.kind === 'SCALE' && typeof value === 'number'
    ? scaleScore(value, settings.levels.length)
    : null;
}

function scored({ weight, higherIsBetter }: QuestionRow, score: number | null): ScoredQuestion {
  return { weight, higherIsBetter, score };
}
