import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { EmptyState } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Subpage } from './subpage.js';

/** Of a draft that nobody was asked about yet. */
export function NothingSent({ document }: { document: GovernanceStandingFragment }) {
  const { t } = useTranslation('governance');
  return (
    <Subpage document={document} title={t('terms:agreementRecord')}>
      <EmptyState
        title={t('record.none')}
        description={t('record.noneMeans')}
        action={<Link to={`/documents/${document.id}`}>{t('versions.back')}</Link>}
      />
    </Subpage>
  );
}
