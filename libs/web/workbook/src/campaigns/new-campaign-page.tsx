import { useMutation, useQuery } from '@apollo/client/react';
import { CreateCampaignDocument, NewCampaignChoicesDocument } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useForm, useMe } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CampaignForm, type CampaignChoices } from './campaign-form.js';
import { newValues, settingsIn } from './campaign-values.js';
import { useCampaignAbility } from './use-campaign-ability.js';

/** Where a coordinator prepares a campaign: it stays a draft until it is opened. */
export function Component() {
  const { t } = useTranslation('workbook');
  const me = useMe();
  const can = useCampaignAbility();
  const result = useQuery(NewCampaignChoicesDocument);
  const run = new Set(
    me?.memberships.flatMap(({ consortium }) =>
      consortium && can('create', { consortiumId: consortium.id, status: 'DRAFT' }) ? consortium.id : [],
    ),
  );
  return (
    <Page
      title={t('newCampaign.title')}
      lead={t('newCampaign.lead')}
      breadcrumbs={[{ label: t('ui:pages.campaigns'), to: '/campaigns' }]}
    >
      <QueryBoundary
        result={result}
        layout="form"
        select={({ consortia, templateVersions }) => ({
          consortia: consortia.filter(({ id }) => run.has(id)),
          templateVersions,
        })}
        empty={{
          when: ({ consortia, templateVersions }) => consortia.length === 0 || templateVersions.length === 0,
          show: (
            <EmptyState title={t('newCampaign.impossible')} description={t('newCampaign.impossibleWhy')} />
          ),
        }}
      >
        {(choices) => <NewCampaign {...choices} />}
      </QueryBoundary>
    </Page>
  );
}

function NewCampaign({ consortia, templateVersions }: CampaignChoices) {
  const { t } = useTranslation('workbook');
  const navigate = useNavigate();
  const [create] = useMutation(CreateCampaignDocument, { refetchQueries: ['Campaigns'] });
  const form = useForm({
    initial: newValues(consortia[0]?.id ?? '', templateVersions[0]?.id ?? ''),
    serverNames: { cycle: 'year' },
    send: async (values) => {
      const input = { ...settingsIn(values), consortiumId: values.consortiumId };
      const { data } = await create({ variables: { input } });
      if (data) await navigate(`/campaigns/${data.createCampaign.id}`);
    },
  });
  return (
    <CampaignForm
      form={form}
      consortia={consortia}
      templateVersions={templateVersions}
      submit={t('newCampaign.create')}
      backTo="/campaigns"
    />
  );
}
