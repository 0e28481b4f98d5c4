import { type OpportunityInvitationsFragment } from '@commonworks/web-graphql';
import { DataTable } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from '../interest/interest.module.css';

/** Whom the coordinators asked, and until when; not what came of it, which is each municipality's own to tell. */
export function InvitationsTable({
  opportunity: { name, invitations },
}: {
  opportunity: OpportunityInvitationsFragment & { name: string };
}) {
  const { t } = useTranslation('opportunity');
  if (invitations.length === 0) return <p>{t('invitations.none')}</p>;
  return (
    <div className={classes.part}>
      <h3>{t('invitations.title')}</h3>
      <DataTable
        table={{
          caption: t('invitations.caption', { name }),
          columns: [
            {
              kind: 'text',
              id: 'municipality',
              heading: t('terms:municipality'),
              card: 'lead',
              value: ({ municipality }) => municipality.name,
            },
            {
              kind: 'date',
              id: 'invitedAt',
              heading: t('invitations.invitedAt'),
              card: 'labelled',
              value: ({ invitedAt }) => invitedAt,
            },
            {
              kind: 'date',
              id: 'answerBy',
              heading: t('invitations.answerBy'),
              card: 'labelled',
              value: ({ answerBy }) => answerBy,
            },
          ],
          groups: [{ key: 'all', rows: invitations }],
          rowKey: ({ municipality }) => municipality.id,
          sorting: null,
        }}
        cardsBelow={48}
      />
    </div>
  );
}
