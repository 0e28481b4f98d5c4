import { StatusBadge, useFormat, useTable, type Acting, type TableModel } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';
import type { OpenInvitation } from './open-invitation.js';

/** What is to be known of an invitation while it is open: until when, and where its mail is. */
function Standing({ invitation }: { invitation: OpenInvitation }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { expired, expiresAt, delivery } = invitation;
  if (expired) return <StatusBadge tone="problem" label={t('invitations.expired')} />;
  return (
    <>
      {t('invitations.until', { date: format.date(expiresAt) })}
      <span className={classes.secondary}>{t(`delivery.${delivery}`)}</span>
    </>
  );
}

interface InvitationTableOptions {
  acting: Acting;
  invitations: readonly OpenInvitation[];
  onWithdraw: (invitation: OpenInvitation) => void;
}

/** Who is invited to what, and how it stands. */
export function useInvitationTable({
  acting,
  invitations,
  onWithdraw,
}: InvitationTableOptions): TableModel<OpenInvitation> {
  const { t } = useTranslation('administration');
  // A consortium also invites to its members: to lead one of them first.
  const isElsewhere = ({ municipalityId }: OpenInvitation) =>
    acting.kind === 'INSTALLATION' || (acting.kind === 'CONSORTIUM' && municipalityId !== null);
  const offerOf = (invitation: OpenInvitation) => {
    const { role, placeName } = invitation;
    return isElsewhere(invitation) && placeName !== null
      ? t('terms:roleAt', { role: t(`terms:role.${role}`), place: placeName })
      : t(`terms:role.${role}`);
  };
  return useTable<OpenInvitation>({
    caption: t('invitations.title'),
    param: 'invitations',
    rows: invitations,
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'person',
        heading: t('people.person'),
        value: ({ name }) => name,
        cell: ({ name, email }) => (
          <>
            {name}
            <span className={classes.secondary}>{email}</span>
          </>
        ),
      },
      {
        kind: 'text',
        id: 'role',
        heading: t('people.role'),
        value: offerOf,
        cell: (invitation) => (
          <>
            {offerOf(invitation)}
            {invitation.invitedBy !== null && (
              <span className={classes.secondary}>
                {t('invitations.invitedBy', { name: invitation.invitedBy })}
              </span>
            )}
          </>
        ),
      },
      {
        kind: 'date',
        id: 'standing',
        heading: t('ui:term.state'),
        value: ({ expiresAt }) => expiresAt,
        cell: (invitation) => <Standing invitation={invitation} />,
      },
      {
        kind: 'custom',
        id: 'actions',
        heading: '',
        spoken: t('ui:table.actions'),
        width: '10rem',
        cell: (invitation) => (
          <Button
            variant="subtle"
            size="compact-sm"
            mx={-8}
            aria-label={`${t('withdraw.action')}: ${invitation.email}`}
            onClick={() => onWithdraw(invitation)}
          >
            {t('withdraw.action')}
          </Button>
        ),
      },
    ],
  });
}
