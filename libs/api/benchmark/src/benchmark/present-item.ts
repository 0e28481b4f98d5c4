import { type OwnAnswer, type ReleasedCell } from '@commonworks/api-campaign';
import { type AskedQuestion, type AskedSection } from '@commonworks/api-catalogue';
import { translate, type Locale, type MunicipalityObject } from '@commonworks/api-platform';
import { scaleScore, WORK_PLANNED } from '@commonworks/domain-assessment';
import { distanceFromMean, hasFewAnswers } from '@commonworks/domain-benchmark';
import { explainWithheld } from '../results/withheld.js';
import {
  type BenchmarkAnswerObject,
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

/** Who reads, and the municipalities that the reader's release names. */
export interface ItemReader {
  readonly locale: Locale;
  readonly municipalities: ReadonlyMap<string, MunicipalityObject>;
}

/** What an item says to everybody who reads it in one language. */
export interface ReleasedItem {
  readonly question: AskedQuestion;
  readonly cell: ReleasedCell;
  readonly says: Omit<
    BenchmarkItemObject,
    'answers' | 'deviations' | 'distance' | 'percentileRank' | 'score' | 'state' | 'value'
  >;
}

/** One question with the group's figures. What few answers cannot bear is left out, whenever they were released. */
export function presentReleased(
  section: AskedSection,
  question: AskedQuestion,
  cell: ReleasedCell,
  locale: Locale,
): ReleasedItem {
  const { n, mean, median, answersHeldBack, namedOnly, quartilesNamedOnly } = cell;
  const few = hasFewAnswers(n);
  const says = {
    n,
    mean,
    sd: few ? null : cell.sd,
    median,
    q1: few ? null : cell.q1,
    q3: few ? null : cell.q3,
    answersHeldBack,
    namedOnly,
    quartilesNamedOnly,
    question: presentQuestion(section, question),
    counts: cell.counts && presentCounts(question, cell, locale),
    other: presentOther(question, cell, locale),
    withheld: explainWithheld(cell.withheld, locale),
    quartilesWithheld: explainWithheld(cell.quartilesWithheld, locale),
  };
  return { question, cell, says };
}

/**
 * The same beside one's own answer, ready to be sent.
 *
 * @param own null for readers without an answer of their own
 */
export function presentItem(
  { question, cell, says }: ReleasedItem,
  own: OwnFigures | null,
  reader: ItemReader,
): BenchmarkItemObject {
  const { mean, sd } = says;
  const score = scoreOf(question, own?.answer?.value);
  const distance = score === null || mean === null ? null : distanceFromMean(score, mean, sd);
  // Field by field: an object that is spread into takes several times as long, here and where its fields are read.
  return {
    n: says.n,
    mean,
    sd,
    median: says.median,
    q1: says.q1,
    q3: says.q3,
    answersHeldBack: says.answersHeldBack,
    namedOnly: says.namedOnly,
    quartilesNamedOnly: says.quartilesNamedOnly,
    question: says.question,
    counts: says.counts,
    other: says.other,
    withheld: says.withheld,
    quartilesWithheld: says.quartilesWithheld,
    percentileRank: hasFewAnswers(cell.n) ? null : (own?.percentileRank ?? null),
    answers: presentAnswers(question, cell, reader),
    score,
    value: own?.answer?.value ?? null,
    state: own && (own.answer?.state ?? 'UNANSWERED'),
    distance: distance?.points ?? null,
    deviations: distance?.deviations ?? null,
  };
}

/** On the scale of the figures: a score for a scale, the number itself for a number; else null. */
function scoreOf({ kind, settings }: AskedQuestion, value: unknown): number | null {
  if (typeof value !== 'number') return null;
  return kind === 'SCALE' ? scaleScore(value, settings.levels.length) : value;
}

/** Each answer with its municipality, by its name; null for counts of options, and where answers do not stand one by one. */
function presentAnswers(
  question: AskedQuestion,
  { answers, mean }: ReleasedCell,
  { locale, municipalities }: ItemReader,
): BenchmarkAnswerObject[] | null {
  if (!answers || mean === null) return null;
  return answers
    .flatMap(({ municipalityId, value }) => {
      const municipality = municipalities.get(municipalityId);
      const score = scoreOf(question, value);
      return municipality && score !== null ? [{ municipality, score }] : [];
    })
    .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, locale));
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
