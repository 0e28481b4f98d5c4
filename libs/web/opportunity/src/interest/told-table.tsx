import { type OpportunityInterestsFragment } from '@commonworks/web-graphql';
import { DataTable } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './interest.module.css';
import { useAnswerColumns } from './use-answer-columns.js';

/** The municipalities that let their coordinators know at once. */
export function ToldTable({
  opportunity: { name, told },
}: {
  opportunity: Pick<OpportunityInterestsFragment, 'told'> & { name: string };
}) {
  const { t } = useTranslation('opportunity');
  const columns = useAnswerColumns<(typeof told)[number]>();
  if (told.length === 0) return <p>{t('regionInterest.nobodyTold')}</p>;
  return (
    <div className={classes.part}>
      <h3>{t('regionInterest.toldTitle')}</h3>
      <DataTable
        table={{
          caption: t('regionInterest.toldCaption', { name }),
          columns: [
            ...columns,
            {
              kind: 'date',
              id: 'declaredAt',
              heading: t('interest.field.declaredAt'),
              card: 'labelled',
              value: ({ declaredAt }) => declaredAt,
            },
          ],
          groups: [{ key: 'all', rows: told }],
          rowKey: ({ municipality }) => municipality.id,
          sorting: null,
        }}
        cardsBelow={48}
      />
    </div>
  );
}
