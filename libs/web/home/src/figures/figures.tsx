import { useTranslation } from 'react-i18next';
import classes from './figures.module.css';

export interface Figure {
  /** Names its words. */
  kind: string;
  /** How many the words speak of, for their number. */
  count: number;
  /** Written out in the reader's language. */
  value: string;
  /** What the value is out of, in smaller type beside it. */
  of?: string;
}

/** Three or four figures that matter to the role, large, with nothing around them. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('home');
  return (
    <dl className={classes.figures} aria-label={t('ui:term.figures')}>
      {figures.map(({ kind, count, value, of }) => (
        <div key={kind} className={classes.figure}>
          <dt className={classes.label}>{t(`figure.${kind}`, { count })}</dt>
          <dd className={classes.value}>
            {value}
            {of !== undefined && <span className={classes.of}>{t('of', { total: of })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
