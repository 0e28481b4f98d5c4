import { type BarsSubject } from '@commonworks/web-charts';
import { type OpportunityWholeFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What each factor adds to the score, in points, as bars; what is unknown has none. */
export function useContributionBars({ name, factors }: OpportunityWholeFragment): BarsSubject {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  return useMemo(
    () => ({
      name: t('why.bars', { name }),
      bars: factors.map(({ code, value, contribution }) => ({
        id: code,
        label: t(`factor.${code}`),
        value: value === null ? null : contribution,
        written:
          value === null
            ? t('ui:answerState.UNKNOWN')
            : t('why.points', { points: format.number(contribution, 1) }),
      })),
    }),
    [name, factors, t, format],
  );
}
