import { Page } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { AgreementSection } from '../decide/agreement-section.js';
import { FilesSection } from '../decide/files-section.js';
import { VersionsSection } from '../versions/versions-section.js';
import { ClauseList } from './clause-list.js';
import { ClausePanel } from './clause-panel.js';
import { DocumentLead } from './document-lead.js';
import { DocumentPaper } from './document-paper.js';
import { DocumentParts } from './document-parts.js';
import { DocumentTrack } from './document-track.js';
import type { Governance } from './governance-props.js';
import { DocumentActions } from './document-actions.js';
import classes from './governance.module.css';
import type { Shown } from './use-shown.js';

interface GovernanceViewProps {
  governance: Governance;
  shown: Shown;
}

/** A document: where it stands, its clauses or the one that is open at the side, and what it says. */
export function GovernanceView({ governance, shown }: GovernanceViewProps) {
  const { t } = useTranslation('governance');
  const { title, groupId, groupName, synthetic, clauses } = governance;
  const opened = clauses.find(({ id }) => id === shown.clauseId);
  return (
    <Page
      title={title}
      breadcrumbs={[
        { label: t('ui:pages.groups'), to: '/groups' },
        { label: groupName, to: `/groups/${groupId}` },
      ]}
      synthetic={synthetic}
      actions={<DocumentActions governance={governance} shown={shown} />}
      lead={<DocumentLead governance={governance} />}
    >
      <DocumentTrack governance={governance} />
      <AgreementSection document={governance} />
      <DocumentParts governance={governance} />
      <div className={classes.columns} data-opened={opened !== undefined || undefined}>
        <div className={classes.side}>
          {opened ? (
            <ClausePanel key={opened.id} governance={governance} clause={opened} shown={shown} />
          ) : (
            <ClauseList governance={governance} />
          )}
        </div>
        <DocumentPaper governance={governance} shown={shown} opened={opened?.id ?? null} />
      </div>
      <FilesSection document={governance} />
      <VersionsSection document={governance} />
    </Page>
  );
}
