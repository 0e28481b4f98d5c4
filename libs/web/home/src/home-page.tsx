import { permits } from '@commonworks/access';
import { EmptyState, Page, useAbility, useCurrentContext, type Acting } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { CampaignHome } from './campaign-home.js';
import { Changes } from './changes/changes.js';
import { InstallationHome } from './installation-home.js';

function Scope({ acting }: { acting: Acting }) {
  const ability = useAbility();
  const { id, kind } = acting;
  switch (kind) {
    case 'INSTALLATION':
      return (
        <>
          <InstallationHome />
          <Changes />
        </>
      );
    case 'MUNICIPALITY':
      return (
        <>
          <CampaignHome acting={acting} />
          {permits(ability, 'read', 'AuditLog', { municipalityId: id }) && <Changes municipalityId={id} />}
        </>
      );
    case 'CONSORTIUM':
      return (
        <>
          <CampaignHome acting={acting} />
          {permits(ability, 'read', 'AuditLog', { consortiumId: id }) && <Changes consortiumId={id} />}
        </>
      );
  }
}

/** The first page: what to do next, how far things are, what changed. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { acting, campaign } = useCurrentContext();
  const synthetic = acting?.kind !== 'INSTALLATION' && (campaign?.synthetic ?? false);
  return (
    <Page title={t('ui:pages.home')} synthetic={synthetic} quiet>
      {acting ? (
        <Scope key={acting.id} acting={acting} />
      ) : (
        <EmptyState title={t('noRole.title')} description={t('noRole.detail')} />
      )}
    </Page>
  );
}
