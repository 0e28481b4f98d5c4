import { DataTable } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type Located } from '../frame/nearest.js';
import { useDistanceColumn } from '../frame/use-distance-column.js';
import classes from './interest.module.css';
import { type OpportunityInterestsFragment } from '@commonworks/web-graphql';
import { useAnswerColumns } from './use-answer-columns.js';

export interface NamedTableProps {
  opportunity: Pick<OpportunityInterestsFragment, 'named'> & { name: string };
  /** One's own among them, which are told apart; none for a coordinator. */
  own?: readonly Located[];
}

/** Those who said yes: what each would do, and whom one reaches there. */
export function NamedTable({ opportunity: { name, named }, own = [] }: NamedTableProps) {
  const { t } = useTranslation('opportunity');
  const columns = useAnswerColumns<(typeof named)[number]>(own.map(({ id }) => id));
  const distance = useDistanceColumn<(typeof named)[number]>(
    ({ municipality }) => municipality,
    () => own,
  );
  return (
    <div className={classes.part}>
      <h3>{t('interest.namedTitle')}</h3>
      <DataTable
        table={{
          caption: t('interest.namedCaption', { name }),
          columns: [
            ...columns,
            ...(own.length > 0 ? [distance] : []),
            {
              kind: 'text',
              id: 'contact',
              heading: t('ui:interest.field.contact'),
              card: 'known',
              value: ({ contact }) => contact || null,
            },
          ],
          groups: [{ key: 'all', rows: named }],
          rowKey: ({ municipality }) => municipality.id,
          sorting: null,
        }}
        cardsBelow={48}
      />
    </div>
  );
}
