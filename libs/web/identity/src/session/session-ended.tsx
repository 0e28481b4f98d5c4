import { ENDED } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import classes from '../entry/entry-page.module.css';

/** Says, before a password is asked for, that a session has ended, and that nothing is lost by it. */
export function SessionEnded() {
  const { t } = useTranslation('identity');
  const { search } = useLocation();
  if (!new URLSearchParams(search).has(ENDED)) return null;
  return (
    <div role="status" className={classes.notice}>
      <strong>{t('ui:session.ended')}</strong>
      <p>{t('ended.explained')}</p>
    </div>
  );
}
