import { useMutation, useQuery } from '@apollo/client/react';
import { isDraft } from '@commonworks/domain-assessment';
import {
  ChangeCampaignChoicesDocument,
  ChangeCampaignDocument,
  type CampaignSettingsFragment,
  type ChangeCampaignChoicesQuery,
} from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useForm } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { CampaignConflict } from './campaign-conflict.js';
import { CampaignForm } from './campaign-form.js';
import { rebase, settingsIn, valuesOf } from './campaign-values.js';
import { useCampaignAbility } from './use-campaign-ability.js';

/** Where a coordinator sets otherwise what is wrong with a draft. */
export function Component() {
  const { campaignId = '' } = useParams();
  const { t } = useTranslation('workbook');
  const can = useCampaignAbility();
  // What is typed is based on the version that stands now, not on one that was read before.
  const result = useQuery(ChangeCampaignChoicesDocument, {
    variables: { id: campaignId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryBoundary
      result={result}
      layout="form"
      select={({ campaign, templateVersions }) =>
        campaign && can('change', { consortiumId: campaign.consortium.id, status: campaign.status })
          ? { campaign, templateVersions }
          : null
      }
    >
      {({ campaign, templateVersions }) => (
        <Page
          title={t('changeCampaign.title')}
          lead={isDraft(campaign.status) ? t('changeCampaign.lead') : undefined}
          breadcrumbs={[
            { label: t('ui:pages.campaigns'), to: '/campaigns' },
            { label: campaign.name, to: `/campaigns/${campaign.id}` },
          ]}
        >
          {isDraft(campaign.status) ? (
            <ChangeDraft campaign={campaign} templateVersions={templateVersions} />
          ) : (
            <EmptyState
              title={t('changeCampaign.opened')}
              description={t('changeCampaign.openedWhy')}
              action={
                <Button component={Link} to={`/campaigns/${campaign.id}`}>
                  {t('changeCampaign.back')}
                </Button>
              }
            />
          )}
        </Page>
      )}
    </QueryBoundary>
  );
}

interface ChangeDraftProps {
  campaign: CampaignSettingsFragment;
  templateVersions: ChangeCampaignChoicesQuery['templateVersions'];
}

function ChangeDraft({ campaign, templateVersions }: ChangeDraftProps) {
  const { t } = useTranslation('workbook');
  const navigate = useNavigate();
  const [change] = useMutation(ChangeCampaignDocument);
  /** What the form's values are meant to replace: what was read first, or what a conflict has shown since. */
  const [base, setBase] = useState(campaign);
  const [before, setBefore] = useState<CampaignSettingsFragment | null>(null);
  const page = `/campaigns/${campaign.id}`;
  const form = useForm({
    initial: valuesOf(campaign),
    serverNames: { cycle: 'year' },
    send: async (values) => {
      const input = { id: base.id, expectedVersion: base.version, ...settingsIn(values, base) };
      const changed = (await change({ variables: { input } })).data?.changeCampaign;
      if (changed?.__typename === 'CampaignConflict') {
        form.set(rebase(values, valuesOf(base), valuesOf(changed.current)));
        setBefore(base);
        setBase(changed.current);
        return { field: null, message: changed.message };
      }
      await navigate(page, { replace: true });
    },
  });
  return (
    <CampaignForm
      form={form}
      consortia={[campaign.consortium]}
      templateVersions={templateVersions}
      submit={t('ui:action.save')}
      backTo={page}
    >
      {before && (
        <CampaignConflict form={form} before={before} theirs={base} templateVersions={templateVersions} />
      )}
    </CampaignForm>
  );
}
