import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { groupBy } from './group-by.js';
import { tidy } from './spellings.js';
import { type Product } from './products.js';
import classes from './systems-view.module.css';

/** What is to replace a product: the words as they were written, and who wrote them. They name no day, and none is drawn. */
export function Replacements({ replacements }: Pick<Product, 'replacements'>) {
  const { t } = useTranslation('results');
  const format = useFormat();
  if (replacements.length === 0) {
    return <span className={classes.second}>{t('systems.noReplacement')}</span>;
  }
  const alike = groupBy(replacements, ({ words }) => tidy(words));
  return (
    <ul className={classes.replacements}>
      {[...alike].map(([words, planners]) => (
        <li key={words}>
          {words}
          <span className={classes.second}>
            {format.list(planners.map(({ municipality }) => municipality.name))}
          </span>
        </li>
      ))}
    </ul>
  );
}
