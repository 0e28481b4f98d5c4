import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { Section, StatusBadge, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { STATUS_TONES } from '../page/tones.js';
import classes from './versions.module.css';

interface VersionsSectionProps {
  document: Pick<GovernanceStandingFragment, 'id' | 'versions'>;
}

/** All versions that were sent for review, the newest first: each stays readable, with its record. */
export function VersionsSection({ document: { id, versions } }: VersionsSectionProps) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <Section id="versions" title={t('versions.title')}>
      <ol className={classes.versionList}>
        {versions.map(({ id: key, number, status, sentAt, hash }, at) => (
          <li key={key}>
            <strong>
              <Link to={`/documents/${id}?version=${number}`}>{t('ui:files.version', { number })}</Link>
            </strong>
            <StatusBadge tone={STATUS_TONES[status]} label={t(`terms:governanceStatus.${status}`)} />
            <span>{t('versions.sent', { day: format.date(sentAt) })}</span>
            <code title={hash}>{hash.slice(0, 16)}</code>
            <Link to={`/documents/${id}/record?version=${number}`}>{t('versions.recordOf', { number })}</Link>
            {at < versions.length - 1 && (
              <Link to={`/documents/${id}/differences?version=${number}`}>
                {t('versions.differencesOf', { number })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
