import { type ContractRowFragment } from '@commonworks/web-graphql';
import { StatusBadge, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

/** Whether others may join a contract today, and until when; or that it has ended. */
export function JoinMark({
  contract: { ended, joinable, openUntil },
}: {
  contract: Pick<ContractRowFragment, 'ended' | 'joinable' | 'openUntil'>;
}) {
  const { t } = useTranslation('contract');
  const format = useFormat();
  if (ended) return <StatusBadge tone="idle" label={t('ended')} />;
  if (!joinable) return <>{t('notOpen')}</>;
  const label = openUntil === null ? t('joinable') : t('joinableUntil', { date: format.date(openUntil) });
  return <StatusBadge tone="good" label={label} />;
}
