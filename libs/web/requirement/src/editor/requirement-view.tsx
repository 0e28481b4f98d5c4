import { Page, Section, StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { StatusSteps } from '../draft/status-steps.js';
import { useAskedSteps } from '../draft/use-asked-steps.js';
import { type RequirementRow } from '../frame/as-requirement.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { STATUS_TONES } from '../frame/status-tones.js';
import { useMembers } from '../frame/use-members.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { placesAbove } from '../frame/places-above.js';
import { useLocation } from 'react-router';
import { MembersPriorities } from '../priority/members-priorities.js';
import classes from './editor.module.css';
import { NextInList } from './next-in-list.js';
import { RequirementForm } from './requirement-form.js';

export interface RequirementViewProps {
  document: SpecifiedDocument;
  /** null for one that is to be added. */
  row: RequirementRow | null;
}

/** A requirement: where it stands, its words in both languages, and what members say of it. */
export function RequirementView({ document, row }: RequirementViewProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const places = placesAbove(document);
  const { search } = useLocation();
  const mayWrite = document.may.includes('WRITE');
  const members = useMembers(document.groupId);
  const { dialog, onMerge, onReject } = useAskedSteps(document);
  const list = { label: t('title'), to: `/documents/${document.id}/requirements${search}` };
  if (row === null)
    return (
      <Page title={t('addTitle')} lead={t('addLead')} breadcrumbs={[...places.slice(1), list]}>
        <RequirementForm document={document} row={null} readOnly={false} />
      </Page>
    );
  return (
    <Page
      title={row.number}
      synthetic={document.synthetic}
      breadcrumbs={[...places.slice(1), list]}
      lead={
        <span className={classes.steps}>
          <StatusBadge tone={STATUS_TONES[row.status]} label={words.status(row.status)} />
          <span>{t(`source.${row.sourceKind}`, { of: row.sourceLabel })}</span>
          {row.reason !== '' && <span>{row.reason}</span>}
          {!mayWrite && <span>{t('lead.fixed')}</span>}
        </span>
      }
      actions={
        mayWrite && (
          <StatusSteps
            documentId={document.id}
            row={row}
            onMerge={() => onMerge(row)}
            onReject={() => onReject(row)}
          />
        )
      }
    >
      <RequirementForm document={document} row={row} readOnly={!mayWrite} />
      <Section title={t('priority.members')}>
        <MembersPriorities
          documentId={document.id}
          row={row}
          own={document.givesPriorityFor}
          members={members}
        />
      </Section>
      <NextInList document={document} row={row} />
      {dialog}
    </Page>
  );
}
