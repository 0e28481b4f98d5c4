import { type OpportunityFactorPartsFragment, type OpportunityWholeFragment } from '@commonworks/web-graphql';
import { AnswerStateMark, useFormat, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useFactorWords } from './use-factor-words.js';

type Factor = OpportunityFactorPartsFragment;

/** Every factor with what it was counted from, its value, its weight and its points. */
export function useFactorTable(opportunity: OpportunityWholeFragment): TableModel<Factor> {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const words = useFactorWords(opportunity);
  const known = (factor: Factor, figure: number) => (factor.value === null ? null : figure);
  return {
    caption: t('why.caption', { name: opportunity.name }),
    groups: [{ key: 'all', rows: opportunity.factors }],
    rowKey: ({ code }) => code,
    sorting: null,
    columns: [
      {
        kind: 'text',
        id: 'factor',
        heading: t('why.columns.factor'),
        width: '14%',
        card: 'lead',
        value: ({ code }) => t(`factor.${code}`),
      },
      {
        kind: 'text',
        id: 'from',
        heading: t('why.columns.from'),
        width: '50%',
        card: 'block',
        value: words,
      },
      {
        kind: 'number',
        id: 'value',
        heading: t('why.columns.value'),
        digits: 2,
        value: ({ value }) => value,
        cell: ({ value }) => (value === null ? <AnswerStateMark state="UNKNOWN" /> : format.number(value, 2)),
      },
      {
        kind: 'number',
        id: 'weight',
        heading: t('why.columns.weight'),
        digits: 2,
        value: (factor) => known(factor, factor.weight),
        cell: (factor) => (factor.value === null ? t('ui:table.none') : format.percent(factor.weight)),
      },
      {
        kind: 'number',
        id: 'points',
        heading: t('why.columns.points'),
        digits: 1,
        value: (factor) => known(factor, factor.contribution),
      },
    ],
  };
}
