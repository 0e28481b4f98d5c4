import { type OwnAnswer, type ReleasedCell } from '@commonworks/api-campaign';
import { type AskedQuestion, type AskedSection } from '@commonworks/api-catalogue';
import { translate, type Locale } from '@commonworks/api-platform';
import { scaleScore, WORK_PLANNED } from '@commonworks/domain-assessment';
import { distanceFromMean } from '@commonworks/domain-benchmark';
import { explainWithheld } from '../results/withheld.js';
import {
  type BenchmarkItemObject,
  type BenchmarkQuestionObject,
  type OptionCountObject,
  type OtherOptionsObject,
} from './benchmark.types.js';

/** What is the reader's own of one question. */
export interface OwnFigures {
  readonly answer: OwnAnswer | undefined;
  /** 0 to 100; null without a rank. */
  readonly percentileRank: number | null;
}

/** One question with one's own answer and the group's figures, ready to be sent. */
export function presentItem(
  section: AskedSection,
  question: AskedQuestion,
  cell: ReleasedCell,
  { answer, percentileRank }: OwnFigures,
  locale: Locale,
): BenchmarkItemObject {
  const { n, mean, sd, median, q1, q3 } = cell;
  const { answersHeldBack, namedOnly, quartilesNamedOnly } = cell;
  const score = ownScore(question, answer);
  const distance = score === null || mean === null ? null : distanceFromMean(score, mean, sd);
  return {
    n,
    mean,
    sd,
    median,
    q1,
    q3,
    percentileRank,
    score,
    answersHeldBack,
    namedOnly,
    quartilesNamedOnly,
    question: presentQuestion(section, question),
    value: answer?.value ?? null,
    state: answer?.state ?? 'UNANSWERED',
    distance: distance?.points ?? null,
    deviations: distance?.deviations ?? null,
    counts: cell.counts && presentCounts(question, cell, locale),
    other: presentOther(question, cell, locale),
    withheld: explainWithheld(cell.withheld, locale),
    quartilesWithheld: explainWithheld(cell.quartilesWithheld, locale),
  };
}

/** On the scale of the figures: a score for a scale, the number itself for a number; else null. */
function ownScore({ kind, settings }: AskedQuestion, answer: OwnAnswer | undefined): number | null {
  if (typeof answer?.value !== 'number') return null;
  return kind === 'SCALE' ? scaleScore(answer.value, settings.levels.length) : answer.value;
}

function presentQuestion(section: AskedSection, question: AskedQuestion): BenchmarkQuestionObject {
  const { id, code, kind, text, dimension, service, settings } = question;
  const { unit, levels, min, max, decimals, higherIsBetter } = settings;
  return {
    id,
    code,
    kind,
    text,
    dimension,
    unit,
    levels,
    min,
    max,
    decimals,
    higherIsBetter,
    serviceName: service?.name ?? null,
    sectionId: section.id,
    sectionTitle: section.title,
  };
}

/** Every option in its order, chosen or not, but for those counted together. */
function presentCounts(
  question: AskedQuestion,
  { counts, other }: ReleasedCell,
  locale: Locale,
): OptionCountObject[] {
  const countOf = new Map(counts?.map(({ value, count }) => [value, count]));
  return optionsOf(question, locale)
    .filter(({ code }) => !other?.values.includes(code))
    .map(({ code, label }) => ({ code, label, count: countOf.get(code) ?? 0 }));
}

function presentOther(
  question: AskedQuestion,
  { other }: ReleasedCell,
  locale: Locale,
): OtherOptionsObject | null {
  if (!other) return null;
  const options = optionsOf(question, locale).filter(({ code }) => other.values.includes(code));
  return { label: translate(locale, 'benchmark:otherOptions'), options, count: other.count };
}

/** The options of a rating or choice; work planned last, where a rating has it. */
function optionsOf({ kind, settings }: AskedQuestion, locale: Locale): { code: string; label: string }[] {
  const workPlanned = { code: WORK_PLANNED, label: translate(locale, 'terms:workPlanned') };
  return kind === 'RATING' ? [...settings.options, workPlanned] : settings.options;
}
