import { useMutation, useQuery } from '@apollo/client/react';
import { DismissLockOutNoticeDocument, LockOutNoticeDocument } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './lock-out-notice.module.css';

/** Tells the owner of the account, until it was read, that somebody tried passwords and was locked out. */
export function LockOutNotice() {
  const { t } = useTranslation('identity');
  const { dateTime } = useFormat();
  const { data } = useQuery(LockOutNoticeDocument);
  const [dismiss, { loading }] = useMutation(DismissLockOutNoticeDocument);
  const at = data?.me?.lockedOutAt;
  if (!at) return null;
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
