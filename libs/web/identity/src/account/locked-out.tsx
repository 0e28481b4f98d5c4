import { useMutation } from '@apollo/client/react';
import { DismissLockOutNoticeDocument } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './lock-out-notice.module.css';

/** Somebody tried passwords and was locked out, then: shown until it was read. */
export function LockedOut({ at }: { at: string }) {
  const { t } = useTranslation('identity');
  const { dateTime } = useFormat();
  const [dismiss, { loading }] = useMutation(DismissLockOutNoticeDocument);
  return (
    <aside aria-label={t('lockOut.label')} className={classes.notice}>
      <div className={classes.words}>
        {t('lockOut.happened', { at: dateTime(at) })}{' '}
        <Anchor component={Link} to="/activity">
          {t('lockOut.activity')}
        </Anchor>{' '}
        {t('lockOut.or')}{' '}
        <Anchor component={Link} to="/account">
          {t('lockOut.change')}
        </Anchor>
        .
      </div>
      <Button variant="default" loading={loading} onClick={() => void dismiss()}>
        {t('lockOut.read')}
      </Button>
    </aside>
  );
}
