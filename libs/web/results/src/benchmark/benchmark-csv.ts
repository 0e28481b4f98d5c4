import { rounded, type CsvCell } from '../frame/csv-file.js';
import { figureKind, hasNoAnswers, rankOf, type BenchmarkItem } from './benchmark-item.js';
import { type ItemGroup } from './arrange-items.js';
import { type AnswerWords } from './use-answer-words.js';

/** What the export says in words, in the reader's language. */
export interface BenchmarkCsvWords {
  withheld: string;
  heldBack: string;
  namedOnly: string;
  quartilesNamedOnly: string;
  noAnswers: string;
  answer: (item: BenchmarkItem) => AnswerWords | null;
  state: (item: BenchmarkItem) => string;
  count: (label: string, count: number) => string;
  /** Options counted together, by their labels. */
  other: (label: string, options: string[]) => string;
}

/** The order of the columns; `messages` holds their names under `benchmark.csv`. */
export const BENCHMARK_CSV_COLUMNS = [
  'section',
  'question',
  'own',
  'ownNote',
  'score',
  'unit',
  'n',
  'mean',
  'sd',
  'q1',
  'median',
  'q3',
  'rank',
  'distance',
  'counts',
  'remark',
] as const;

/** One line for each question shown, in the order shown; a withheld figure is the word, and the remark says why. */
export function benchmarkRows(groups: readonly ItemGroup[], words: BenchmarkCsvWords): CsvCell[][] {
  return groups.flatMap(({ items }) => items.map((item) => rowOf(item, words)));
}

function rowOf(item: BenchmarkItem, words: BenchmarkCsvWords): CsvCell[] {
  const { question, withheld, quartilesWithheld, counts, other } = item;
  const kind = figureKind(item);
  const answer = words.answer(item);
  const figure = (value: number | null, reason: BenchmarkItem['withheld']): CsvCell => {
    if (value !== null) return rounded(value);
    return reason && kind !== 'none' ? words.withheld : null;
  };
  const moment = (value: number | null) => (kind === 'counts' ? null : figure(value, withheld));
  const quartile = (value: number | null) =>
    kind === 'counts' ? null : figure(value, withheld ?? quartilesWithheld);
  const countsInWords = counts?.map(({ label, count }) => words.count(label, count)) ?? [];
  if (other) {
    const labels = other.options.map(({ label }) => label);
    countsInWords.push(words.count(words.other(other.label, labels), other.count));
  }
  return [
    question.sectionTitle,
    question.text,
    answer?.text ?? words.state(item),
    answer?.note ?? null,
    rounded(item.score),
    question.unit,
    figure(item.n, withheld),
    moment(item.mean),
    moment(item.sd),
    quartile(item.q1),
    quartile(item.median),
    quartile(item.q3),
    rounded(rankOf(item), 1),
    rounded(item.distance),
    countsInWords.join('; ') || (kind === 'counts' ? figure(null, withheld) : null),
    remarkOf(item, words),
  ];
}

function remarkOf(item: BenchmarkItem, words: BenchmarkCsvWords): string | null {
  const { withheld, quartilesWithheld, answersHeldBack, namedOnly, quartilesNamedOnly } = item;
  if (withheld) return withheld.text;
  const remarks = [
    hasNoAnswers(item) ? words.noAnswers : null,
    quartilesWithheld?.text,
    namedOnly ? words.namedOnly : answersHeldBack ? words.heldBack : null,
    quartilesNamedOnly && !namedOnly ? words.quartilesNamedOnly : null,
  ];
  return remarks.filter(Boolean).join(' ') || null;
}
