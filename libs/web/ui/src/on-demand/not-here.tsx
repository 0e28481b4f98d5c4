import { useTranslation } from 'react-i18next';
import classes from './not-here.module.css';

/** Says that what was asked for could not be fetched, and what to try. What is on the page stays. */
export function NotHere() {
  const { t } = useTranslation('ui');
  return (
    <p role="alert" className={classes.note}>
      <strong>{t('notHere.happened')}</strong> {t('notHere.try')}
    </p>
  );
}
