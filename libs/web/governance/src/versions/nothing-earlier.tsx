import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { EmptyState } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Subpage } from './subpage.js';

/** Of the first version: there is nothing to compare it with. */
export function NothingEarlier({ document }: { document: GovernanceStandingFragment }) {
  const { t } = useTranslation('governance');
  return (
    <Subpage document={document} title={t('differences.title')}>
      <EmptyState
        title={t('differences.first')}
        description={t('differences.firstMeans')}
        action={<Link to={`/documents/${document.id}`}>{t('versions.back')}</Link>}
      />
    </Subpage>
  );
}
