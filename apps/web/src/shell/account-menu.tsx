import { useApolloClient, useMutation } from '@apollo/client/react';
import { SignOutDocument, SignOutEverywhereDocument } from '@commonworks/web-graphql';
import { explainError, rememberedPerson, useMe, useStartsOpen, type OpenedProps } from '@commonworks/web-ui';
import { useOutbox } from '@commonworks/web-workbook';
import { Menu, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { AccountButton } from './account-button.js';
import classes from './shell.module.css';
import { SignOutDialog } from './sign-out-dialog.js';

/** Oneself: who is signed in, and the ways out. Answers not sent yet are asked about before. */
export function AccountMenu({ startsOpen }: OpenedProps) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);
  const [signOutEverywhere] = useMutation(SignOutEverywhereDocument);
  const outbox = useOutbox();
  const { opened, setOpened, button } = useStartsOpen(startsOpen);
  const [asking, setAsking] = useState<(() => Promise<void>) | null>(null);
  if (!me) return null;

  const leave = async (end: () => Promise<unknown>) => {
    await end();
    rememberedPerson.forget();
    // First away from the pages, then forget what they showed: none of them may ask again.
    await navigate('/sign-in');
    await client.clearStore();
  };
  const start = async (end: () => Promise<unknown>) => {
    if (outbox.unsentCount() > 0) return setAsking(() => () => leave(end));
    try {
      await leave(end);
    } catch (error) {
      const reason = explainError(error).kind === 'offline' ? 'signOut.offline' : 'signOut.failed';
      notifications.show({
        message: t(reason),
        color: 'red',
        closeButtonProps: { 'aria-label': t('ui:action.close') },
      });
    }
  };

  return (
    <>
      <Notifications position="bottom-right" />
      <Menu opened={opened} onChange={setOpened} position="bottom-end" shadow="sm" width={280}>
        <Menu.Target>
          <AccountButton ref={button} />
        </Menu.Target>
        <Menu.Dropdown>
          <div className={classes.accountHead}>
            <Text fw={600}>{me.name}</Text>
            <Text size="sm" c="dimmed" className={classes.ellipsis}>
              {me.email}
            </Text>
          </div>
          <Menu.Divider />
          <Menu.Item component={Link} to="/account">
            {t('ui:pages.account')}
          </Menu.Item>
          <Menu.Item onClick={() => void start(signOut)}>{t('ui:action.signOut')}</Menu.Item>
          <Menu.Item onClick={() => void start(signOutEverywhere)}>
            {t('account.signOutEverywhere')}
            <Text size="sm" c="dimmed">
              {t('account.signOutEverywhereExplained')}
            </Text>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && <SignOutDialog onSignOut={asking} onStay={() => setAsking(null)} />}
    </>
  );
}
