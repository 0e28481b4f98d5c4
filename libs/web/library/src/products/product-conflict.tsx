import { useTranslation } from 'react-i18next';
import type { ProductRowFragment } from '@commonworks/web-graphql';
import classes from './product-conflict.module.css';
import { FIELDS, valuesOf, type ProductValues } from './product-values.js';

export interface ProductConflictProps {
  mine: ProductValues;
  /** The product as somebody else left it. */
  theirs: ProductRowFragment;
}

/** What somebody else saved meanwhile, where something else is typed. */
export function ProductConflict({ mine, theirs }: ProductConflictProps) {
  const { t } = useTranslation('library');
  const stands = valuesOf(theirs);
  const differing = FIELDS.filter((field) => mine[field].trim() !== stands[field]);
  const labels: Record<keyof ProductValues, string> = {
    name: t('ui:term.name'),
    vendor: t('terms:systemField.vendor'),
    synonyms: t('ui:term.otherNames'),
    supportEnds: t('terms:systemField.supportEnds'),
  };
  return (
    <section className={classes.conflict} aria-label={t('products.conflict')}>
      <p>{t('products.conflictExplained')}</p>
      <dl>
        {differing.map((field) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>{stands[field].replaceAll('\n', ', ') || t('products.nothing')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
