import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { DataTable, Section } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './decide.module.css';
import { DecideDialog } from './decide-dialog.js';
import { ReviseDialog } from './revise-dialog.js';
import { StandingLine } from './standing-line.js';
import { TakenBack } from './taken-back.js';
import { useAgreementsTable } from './use-agreements-table.js';

type Opened = 'DECIDE' | 'REVISE';

/** What each member that is asked says to a document, and the steps of who decides on it or takes it back. */
export function AgreementSection({ document }: { document: GovernanceStandingFragment }) {
  const { t } = useTranslation('governance');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { id, title, version, status, may, agreements, versions } = document;
  const table = useAgreementsTable(t('agreement.caption', { title, version }), agreements);
  const close = () => setOpened(null);
  if (status === 'DRAFT') return versions.length > 0 ? <TakenBack document={document} /> : null;
  return (
    <Section
      id="agreement"
      title={t('agreement.title')}
      tools={
        <>
          {may.includes('REVISE') && (
            <Button variant="default" onClick={() => setOpened('REVISE')}>
              {t('agreement.revise')}
            </Button>
          )}
          {may.includes('DECIDE') && (
            <Button onClick={() => setOpened('DECIDE')}>{t('agreement.decide')}</Button>
          )}
        </>
      }
    >
      <StandingLine document={document} />
      <DataTable table={table} cardsBelow={60} />
      <p className={classes.links}>
        <Link to={`/documents/${id}/record?version=${version}`}>{t('agreement.record')}</Link>
        {versions.some(({ number }) => number < version) && (
          <Link to={`/documents/${id}/differences?version=${version}`}>
            {t('versions.differencesOf', { number: version })}
          </Link>
        )}
      </p>
      {opened === 'DECIDE' && <DecideDialog document={document} onClose={close} />}
      {opened === 'REVISE' && <ReviseDialog document={document} onClose={close} />}
    </Section>
  );
}
