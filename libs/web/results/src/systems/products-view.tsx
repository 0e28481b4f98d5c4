import { TimeLine, type TimeLineSubject } from '@commonworks/web-charts';
import { DataTable, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type Product } from './products.js';
import classes from './systems-view.module.css';

export interface ProductsViewProps {
  timeLine: TimeLineSubject;
  table: TableModel<Product>;
  /** Products of which nobody gave an end of support. */
  unknown: number;
}

/** The ends of support on a line of years, and below it the products with all that is known of them. */
export function ProductsView({ timeLine, table, unknown }: ProductsViewProps) {
  const { t } = useTranslation('results');
  return (
    <>
      {timeLine.rows.length > 0 && (
        <section className={classes.timeLine}>
          <h2>{t('systems.timeLine')}</h2>
          <TimeLine subject={timeLine} />
          {unknown > 0 && <p className={classes.second}>{t('systems.unknown', { count: unknown })}</p>}
        </section>
      )}
      <DataTable table={table} cardsBelow={56} />
    </>
  );
}
