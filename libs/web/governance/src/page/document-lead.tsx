import { StatusBadge, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GovernanceProps } from './governance-props.js';
import classes from './governance.module.css';
import { STATUS_TONES } from './tones.js';

/** What it is, which version, where that stands, and by when members are asked to decide. */
export function DocumentLead({ governance }: GovernanceProps) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const { id, kind, version, status, decideBy, latest, reason } = governance;
  return (
    <>
      <p className={classes.lead}>
        {t('lead.what', { kind: t(`terms:governanceKind.${kind}`), version })}
        <StatusBadge tone={STATUS_TONES[status]} label={t(`terms:governanceStatus.${status}`)} />
      </p>
      {status === 'IN_REVIEW' && decideBy !== null && (
        <p className={classes.lead}>{t('lead.decideBy', { day: format.date(decideBy) })}</p>
      )}
      {status === 'DRAFT' && reason !== '' && <p className={classes.lead}>{t('lead.revised', { reason })}</p>}
      {!latest && (
        <p className={classes.lead}>
          {t('lead.earlier')} <Link to={`/documents/${id}`}>{t('lead.current')}</Link>
        </p>
      )}
    </>
  );
}
