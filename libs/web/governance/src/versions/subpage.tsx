import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { Page, StatusBadge } from '@commonworks/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUS_TONES } from '../page/tones.js';
import classes from './versions.module.css';

interface SubpageProps {
  document: GovernanceStandingFragment;
  title: string;
  /** Stands beside the status of the version. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page about a document, below it. */
export function Subpage({ document, title, lead, actions, children }: SubpageProps) {
  const { t } = useTranslation('governance');
  const { id, groupId, groupName, title: name, version, status } = document;
  return (
    <Page
      title={title}
      breadcrumbs={[
        { label: t('ui:pages.groups'), to: '/groups' },
        { label: groupName, to: `/groups/${groupId}` },
        { label: name, to: `/documents/${id}` },
      ]}
      actions={actions}
      lead={
        <span className={classes.lead}>
          <span>{t('versions.of', { name, version })}</span>
          <StatusBadge tone={STATUS_TONES[status]} label={t(`terms:governanceStatus.${status}`)} />
          {lead}
        </span>
      }
    >
      {children}
    </Page>
  );
}
