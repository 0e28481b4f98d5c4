import type { GovernanceRecordQuery } from '@commonworks/web-graphql';
import { DataTable, Section, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { FilesSection } from '../decide/files-section.js';
import { useAgreementsTable } from '../decide/use-agreements-table.js';
import { CountAgain } from './count-again.js';
import { Subpage } from './subpage.js';
import { VersionsSection } from './versions-section.js';
import classes from './versions.module.css';

type Recorded = NonNullable<GovernanceRecordQuery['governanceDocument']>;

/** What was said to a version, in the order in which it was, what was agreed to and how its hash is counted. */
export function RecordView({ document }: { document: Recorded }) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const { title, version, rule, sentAt, decideBy, agreedAt, inForceAt, agreements, record } = document;
  const silent = agreements.filter(({ decision }) => decision === null);
  const table = useAgreementsTable(t('record.caption', { title, version }), record);
  // What took the place of this version went on in its stead.
  const open = t(document.status === 'SUPERSEDED' ? 'record.never' : 'record.notYet');
  const facts = [
    [t('record.sentAt'), sentAt && format.dateTime(sentAt)],
    [t('record.decideBy'), decideBy ? format.date(decideBy) : t('record.noDay')],
    [t('record.asked'), format.list(agreements.map(({ municipality }) => municipality.name))],
    [t('record.ruleLabel'), rule && t(`agreement.rule.${rule}`)],
    [t('terms:governanceStatus.AGREED'), agreedAt ? format.dateTime(agreedAt) : open],
    [t('terms:governanceStatus.IN_FORCE'), inForceAt ? format.dateTime(inForceAt) : open],
  ] as const;
  return (
    <Subpage document={document} title={t('terms:agreementRecord')}>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
      <Section id="said" title={t('record.said')}>
        {record.length > 0 && <DataTable table={table} cardsBelow={60} />}
        {silent.length > 0 && (
          <p className={classes.means}>
            {t('record.silent', { names: format.list(silent.map(({ municipality }) => municipality.name)) })}
          </p>
        )}
      </Section>
      <CountAgain document={document} />
      <FilesSection document={document} />
      <VersionsSection document={document} />
    </Subpage>
  );
}
