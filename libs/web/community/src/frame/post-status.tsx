import { type CommunityPostLineFragment } from '@commonworks/web-graphql';
import { StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

/** Whether a question is answered; an article needs nothing. */
export function PostStatus({ post: { kind, answerId, replyCount } }: { post: CommunityPostLineFragment }) {
  const { t } = useTranslation('community');
  if (kind === 'ARTICLE') return <StatusBadge tone="idle" label={t('kind.ARTICLE')} />;
  if (answerId !== null) return <StatusBadge tone="good" label={t('status.answered')} />;
  if (replyCount === 0) return <StatusBadge tone="attention" label={t('status.unanswered')} />;
  return <StatusBadge tone="info" label={t('status.open')} />;
}
