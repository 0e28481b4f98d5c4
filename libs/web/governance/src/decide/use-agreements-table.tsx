import type { GovernanceSaidFragment } from '@commonworks/web-graphql';
import type { TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { DecisionBadge } from './decision-badge.js';
import classes from './decide.module.css';
import { useSaidWords } from './use-said-words.js';

/** What municipalities said to a version, one to a line. */
export function useAgreementsTable(
  caption: string,
  said: readonly GovernanceSaidFragment[],
): TableModel<GovernanceSaidFragment> {
  const { t } = useTranslation('governance');
  const words = useSaidWords();
  const decisionOf = ({ decision }: GovernanceSaidFragment) =>
    decision === null ? t('said.nothing') : t(`terms:agreementDecision.${decision}`);
  return {
    caption,
    columns: [
      {
        kind: 'text',
        id: 'municipality',
        heading: t('terms:municipality'),
        card: 'lead',
        width: '22%',
        value: ({ municipality }) => municipality.name,
      },
      {
        kind: 'mark',
        id: 'decision',
        heading: t('said.decision'),
        card: 'plain',
        width: '14%',
        value: decisionOf,
        cell: ({ decision }) => <DecisionBadge decision={decision} />,
      },
      {
        kind: 'text',
        id: 'authority',
        heading: t('said.authority'),
        card: 'known',
        width: '20%',
        value: words.authority,
        cell: (one) => (
          <>
            {words.authority(one) ?? t('ui:table.none')}
            {one.decision === 'AGREE' && one.authority !== 'STAFF' && !one.binding && (
              <span className={classes.notBinding}>{t('said.notBinding')}</span>
            )}
          </>
        ),
      },
      {
        kind: 'text',
        id: 'reason',
        heading: t('said.reason'),
        card: 'known',
        value: ({ reason }) => reason || null,
      },
      {
        kind: 'text',
        id: 'by',
        heading: t('said.when'),
        card: 'known',
        width: '18%',
        value: words.by,
      },
    ],
    groups: [{ key: 'all', rows: said }],
    rowKey: ({ id }) => id,
    sorting: null,
  };
}
