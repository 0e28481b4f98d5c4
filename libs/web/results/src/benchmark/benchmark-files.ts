import { rounded, type FileColumn, type FileValue } from '@commonworks/web-ui';
import { figureKind, hasNoAnswers, isOfFew, rankOf, spreadOf, type BenchmarkItem } from './benchmark-item.js';
import { type AnswerWords } from './use-answer-words.js';

/** What files say in words, in the reader's language. */
export interface BenchmarkFileWords {
  heading: (name: FileName) => string;
  withheld: string;
  heldBack: string;
  /** The figures are of so many named answers alone. */
  namedOnly: (count: number) => string;
  few: string;
  quartilesNamedOnly: string;
  noAnswers: string;
  answer: (item: BenchmarkItem) => AnswerWords | null;
  state: (item: BenchmarkItem) => string;
  count: (label: string, count: number) => string;
  /** One of few answers: whose it is, and the figure. */
  oneAnswer: (municipality: string, figure: number) => string;
  /** Options counted together, by their labels. */
  other: (label: string, options: string[]) => string;
}

/** The names of the columns; `messages` holds their headings under `benchmark.csv`. */
export const FILE_NAMES = [
  'section',
  'question',
  'own',
  'ownNote',
  'score',
  'unit',
  'mean',
  'sd',
  'width',
  'q1',
  'median',
  'q3',
  'n',
  'rank',
  'distance',
  'counts',
  'answers',
  'remark',
] as const;
export type FileName = (typeof FILE_NAMES)[number];

/** What files hold of a question; a withheld figure is the word, and the remark says why. */
export function benchmarkFiles(
  words: BenchmarkFileWords,
): <Name extends FileName>(...names: Name[]) => FileColumn<BenchmarkItem>[] {
  const figure = (item: BenchmarkItem, value: number | null, reason: BenchmarkItem['withheld']) => {
    if (value !== null) return rounded(value);
    return reason && figureKind(item) !== 'none' ? words.withheld : null;
  };
  const moment = (item: BenchmarkItem, value: number | null) =>
    figureKind(item) === 'counts' ? null : figure(item, value, item.withheld);
  const quartile = (item: BenchmarkItem, value: number | null) =>
    figureKind(item) === 'counts' ? null : figure(item, value, item.withheld ?? item.quartilesWithheld);
  const values: Record<FileName, (item: BenchmarkItem) => FileValue> = {
    section: ({ question }) => question.sectionTitle,
    question: ({ question }) => question.text,
    own: (item) => words.answer(item)?.text ?? words.state(item),
    ownNote: (item) => words.answer(item)?.note ?? null,
    score: ({ score }) => rounded(score),
    unit: ({ question }) => question.unit,
    mean: (item) => moment(item, item.mean),
    sd: (item) => moment(item, item.sd),
    width: (item) => quartile(item, spreadOf(item)),
    q1: (item) => quartile(item, item.q1),
    median: (item) => quartile(item, item.median),
    q3: (item) => quartile(item, item.q3),
    n: (item) => figure(item, item.n, item.withheld),
    rank: (item) => rounded(rankOf(item), 1),
    distance: ({ distance }) => rounded(distance),
    counts: (item) =>
      countsOf(item, words) || (figureKind(item) === 'counts' ? figure(item, null, item.withheld) : null),
    answers: ({ answers }) =>
      answers?.map(({ municipality, score }) => words.oneAnswer(municipality.name, score)).join('; ') ?? null,
    remark: (item) => remarkOf(item, words),
  };
  return (...names) => names.map((id) => ({ id, heading: words.heading(id), value: values[id] }));
}

function countsOf({ counts, other }: BenchmarkItem, words: BenchmarkFileWords): string {
  const inWords = counts?.map(({ label, count }) => words.count(label, count)) ?? [];
  if (other) {
    const labels = other.options.map(({ label }) => label);
    inWords.push(words.count(words.other(other.label, labels), other.count));
  }
  return inWords.join('; ');
}

function remarkOf(item: BenchmarkItem, words: BenchmarkFileWords): string | null {
  const { n, withheld, quartilesWithheld, answersHeldBack, namedOnly, quartilesNamedOnly } = item;
  if (withheld) return withheld.text;
  const remarks = [
    hasNoAnswers(item) ? words.noAnswers : null,
    quartilesWithheld?.text,
    namedOnly ? words.namedOnly(n ?? 0) : answersHeldBack ? words.heldBack : null,
    isOfFew(item) ? words.few : quartilesNamedOnly && !namedOnly ? words.quartilesNamedOnly : null,
  ];
  return remarks.filter(Boolean).join(' ') || null;
}
