import { useMutation, useQuery } from '@apollo/client/react';
import {
  NotificationSettingsDocument,
  SetNotificationSettingDocument,
  type NotificationSettingsQuery,
} from '@commonworks/web-graphql';
import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QueryBoundary } from '../query-boundary/query-boundary.js';
import classes from './notifications.module.css';

type Setting = NotificationSettingsQuery['notificationSettings']['kinds'][number];

function KindSwitch({ kind, title, mail }: Setting) {
  const { t } = useTranslation('ui');
  const [set, { error }] = useMutation(SetNotificationSettingDocument, { onError: () => undefined });
  return (
    <Switch
      label={title}
      checked={mail === 'AT_ONCE'}
      error={error && t('notifications.notSet')}
      onChange={({ currentTarget: { checked } }) => {
        const chosen = checked ? 'AT_ONCE' : 'NEVER';
        void set({
          variables: { kind, mail: chosen },
          optimisticResponse: {
            setNotificationSetting: { kind, mail: chosen },
          },
        });
      }}
    />
  );
}

/** Of which kinds the person is mailed at once; each choice is saved as it is made. */
export function NotificationSettings() {
  const { t } = useTranslation('ui');
  const result = useQuery(NotificationSettingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryBoundary
      result={result}
      layout="form"
      select={({ notificationSettings }) => notificationSettings}
      empty={{
        when: ({ kinds }) => kinds.length === 0,
        show: <Text c="dimmed">{t('notifications.noKinds')}</Text>,
      }}
    >
      {({ sendsMail, kinds }) => (
        <div className={classes.settings}>
          {!sendsMail && <Text className={classes.silent}>{t('notifications.sendsNoMail')}</Text>}
          {kinds.map((setting) => (
            <KindSwitch key={setting.kind} {...setting} />
          ))}
        </div>
      )}
    </QueryBoundary>
  );
}
