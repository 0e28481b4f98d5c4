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
  StandingCell,
} from './benchmark-cells.js';
import { benchmarkFiles } from './benchmark-files.js';
import { figureDigits, hasNoAnswers, rankOf, type BenchmarkItem } from './benchmark-item.js';
import { DistanceFromMean } from './distance-from-mean.js';
import { type AnswerWords } from './use-answer-words.js';

export interface BenchmarkColumnsOptions {
  answer: (item: BenchmarkItem) => AnswerWords | null;
  /** Name of the peer group. */
  group: string;
  /** Whether the rows of all sections stand in one order, so that each says where it belongs. */
  mixed: boolean;
}

/** The question, one's own answer, the group's figures, and how far one stands from them. */
export function useBenchmarkColumns({
  answer,
  group,
  mixed,
}: BenchmarkColumnsOptions): Column<BenchmarkItem>[] {
  const { t } = useTranslation('results');
  const format = useFormat();
  return useMemo(() => {
    const heading = (name: string) => t(`benchmark.columns.${name}`);
    const files = benchmarkFiles({
      heading: (name) => t(`benchmark.csv.${name}`),
      withheld: t('ui:marks.withheld'),
      heldBack: t('benchmark.csv.heldBack'),
      namedOnly: t('namedOnly'),
      quartilesNamedOnly: t('benchmark.csv.quartilesNamedOnly'),
      noAnswers: t('noAnswers'),
      answer,
      state: ({ state }) => t(`ui:answerState.${state ?? 'UNANSWERED'}`),
      count: (label, count) => t('benchmark.csv.count', { label, count }),
      other: (label, options) => t('benchmark.csv.other', { label, options: format.list(options) }),
    });
    return [
      {
        kind: 'text',
        id: 'question',
        heading: heading('question'),
        width: '27%',
        sortable: false,
        value: ({ question }) => question.text,
        files: files('section', 'question'),
        cell: (item) => <QuestionCell item={item} section={mixed ? item.question.sectionTitle : null} />,
      },
      {
        kind: 'custom',
        id: 'own',
        heading: heading('own'),
        width: '13%',
        card: 'labelled',
        sortBy: ({ score }) => score,
        files: files('own', 'ownNote', 'score', 'unit'),
        cell: (item) => <OwnCell item={item} answer={answer(item)} />,
      },
      {
        kind: 'custom',
        id: 'standing',
        heading: heading('standing'),
        width: '17%',
        card: 'block',
        cell: (item) => <StandingCell item={item} group={group} />,
      },
      {
        kind: 'number',
        id: 'mean',
        heading: heading('mean'),
        value: ({ mean }) => mean,
        digits: figureDigits,
        files: files('mean', 'sd'),
        cell: (item) => <MeanCell item={item} />,
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
      {
        kind: 'number',
        id: 'rank',
        heading: heading('rank'),
        value: rankOf,
        files: files('rank'),
        cell: (item) => <RankCell item={item} />,
      },
      {
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
      ...files('counts', 'remark').map((column) => ({ ...column, kind: 'file' as const })),
    ];
  }, [answer, group, mixed, t, format]);
}

/** What stands in place of the group's figures where there are none. */
export function insteadOfFigures(item: BenchmarkItem) {
  if (!item.withheld && !hasNoAnswers(item) && !item.counts) return null;
  return { from: 'standing', content: <InsteadOfFigures item={item} /> };
}
