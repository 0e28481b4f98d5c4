import { useFormat, type Column } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  InsteadOfFigures,
  MeanCell,
  MedianCell,
  OwnCell,
  QuestionCell,
  RankCell,
  SpreadCell,
  StandingCell,
} from './benchmark-cells.js';
import { benchmarkFiles } from './benchmark-files.js';
import { figureDigits, hasNoAnswers, rankOf, spreadOf, type BenchmarkItem } from './benchmark-item.js';
import { DistanceFromMean } from './distance-from-mean.js';
import { type AnswerWords } from './use-answer-words.js';

/** A municipality's own answers, in words. */
export interface OwnAnswers {
  municipalityId: string;
  answer: (item: BenchmarkItem) => AnswerWords | null;
}

export interface BenchmarkColumnsOptions {
  /** Null for readers who have none. */
  own: OwnAnswers | null;
  /** Name of the peer group. */
  group: string;
  /** Whether the rows of all sections stand in one order, so that each says where it belongs. */
  mixed: boolean;
}

/** The question, one's own answer, the group's figures, and how far one stands from them; or the figures alone. */
export function useBenchmarkColumns({ own, group, mixed }: BenchmarkColumnsOptions): Column<BenchmarkItem>[] {
  const { t } = useTranslation('results');
  const format = useFormat();
  return useMemo(() => {
    const heading = (name: string) => t(`benchmark.columns.${name}`);
    const files = benchmarkFiles({
      heading: (name) => t(`benchmark.csv.${name}`),
      withheld: t('ui:marks.withheld'),
      heldBack: t('benchmark.csv.heldBack'),
      namedOnly: (count) => t('benchmark.fromNamed', { count }),
      few: t('benchmark.csv.few'),
      quartilesNamedOnly: t('benchmark.csv.quartilesNamedOnly'),
      noAnswers: t('noAnswers'),
      answer: (item) => own?.answer(item) ?? null,
      state: ({ state }) => t(`ui:answerState.${state ?? 'UNANSWERED'}`),
      count: (label, count) => t('benchmark.csv.count', { label, count }),
      oneAnswer: (municipality, value) => t('strip.answer', { municipality, value: format.number(value, 2) }),
      other: (label, options) => t('benchmark.csv.other', { label, options: format.list(options) }),
    });
    const columns: (Column<BenchmarkItem> | false | null)[] = [
      {
        kind: 'text',
        id: 'question',
        heading: heading('question'),
        width: own ? '27%' : '36%',
        sortable: false,
        value: ({ question }) => question.text,
        files: own ? files('section', 'question') : files('section', 'question', 'unit'),
        cell: (item) => <QuestionCell item={item} section={mixed ? item.question.sectionTitle : null} />,
      },
      own && {
        kind: 'custom',
        id: 'own',
        heading: heading('own'),
        width: '13%',
        card: 'labelled',
        sortBy: ({ score }) => score,
        files: files('own', 'ownNote', 'score', 'unit'),
        cell: (item) => <OwnCell item={item} answer={own.answer(item)} />,
      },
      {
        kind: 'custom',
        id: 'standing',
        heading: heading(own ? 'standing' : 'answers'),
        width: own ? '17%' : '24%',
        card: 'block',
        cell: (item) => (
          <StandingCell item={item} group={group} municipalityId={own?.municipalityId ?? null} />
        ),
      },
      {
        kind: 'number',
        id: 'mean',
        heading: heading('mean'),
        value: ({ mean }) => mean,
        digits: figureDigits,
        files: files('mean', 'sd'),
        cell: (item) => <MeanCell item={item} withSpread={own !== null} />,
      },
      !own && {
        kind: 'number',
        id: 'spread',
        heading: heading('spread'),
        value: spreadOf,
        digits: figureDigits,
        files: files('width'),
        cell: (item) => <SpreadCell item={item} />,
      },
      {
        kind: 'number',
        id: 'median',
        heading: heading('median'),
        sortable: false,
        value: ({ median }) => median,
        digits: figureDigits,
        files: files('q1', 'median', 'q3'),
        cell: (item) => <MedianCell item={item} />,
      },
      {
        kind: 'number',
        id: 'n',
        heading: heading('n'),
        sortable: false,
        value: ({ n }) => n,
        files: files('n'),
      },
      own && {
        kind: 'number',
        id: 'rank',
        heading: heading('rank'),
        value: rankOf,
        files: files('rank'),
        cell: (item) => <RankCell item={item} />,
      },
      own && {
        kind: 'number',
        id: 'distance',
        heading: heading('distance'),
        value: ({ distance }) => distance,
        files: files('distance'),
        cell: (item) => (
          <DistanceFromMean
            item={item}
            unit={item.question.kind === 'SCALE' ? null : item.question.unit}
            digits={figureDigits(item)}
          />
        ),
      },
      ...files('counts', 'answers', 'remark').map((column) => ({ ...column, kind: 'file' as const })),
    ];
    return columns.filter((column) => column !== false && column !== null);
  }, [own, group, mixed, t, format]);
}

/** What stands in place of the group's figures where there are none. */
export function insteadOfFigures(item: BenchmarkItem) {
  if (!item.withheld && !hasNoAnswers(item) && !item.counts) return null;
  return { from: 'standing', content: <InsteadOfFigures item={item} /> };
}
