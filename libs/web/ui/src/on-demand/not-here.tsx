import { Button } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './not-here.module.css';

/** Says that what was asked for could not be fetched, and offers to load the page again. What is on the page stays. */
export function NotHere() {
  const { t } = useTranslation('ui');
  const { online } = useNetwork();
  return (
    <div role="alert" className={classes.note}>
      <p>
        <strong>{t('notHere.happened')}</strong> {t(online ? 'notHere.reload' : 'notHere.wait')}
      </p>
      {/* Without a connection the browser would put its own page in the place of this one. */}
      {online && (
        <Button size="xs" variant="default" onClick={() => location.reload()}>
          {t('action.reload')}
        </Button>
      )}
    </div>
  );
}
