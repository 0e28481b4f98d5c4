import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './decide.module.css';

/** How many agree, how many have to, and since when it is agreed or in force. */
export function StandingLine({ document }: { document: GovernanceStandingFragment }) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const { status, agreements, rule, agreedAt, inForceAt } = document;
  const agreeing = agreements.filter(({ decision }) => decision === 'AGREE').length;
  return (
    <p className={classes.standing}>
      <strong>{t('agreement.count', { count: agreements.length, agreeing })}</strong>
      {rule && <span>{t(`agreement.rule.${rule}`)}</span>}
      {status === 'AGREED' && agreedAt && (
        <span>{t('agreement.agreedNotInForce', { day: format.date(agreedAt) })}</span>
      )}
      {status === 'IN_FORCE' && inForceAt && (
        <span>{t('agreement.inForce', { day: format.date(inForceAt) })}</span>
      )}
    </p>
  );
}
