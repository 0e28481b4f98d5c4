import { useMutation, useQuery } from '@apollo/client/react';
import {
  CreateCampaignDocument,
  NewCampaignChoicesDocument,
  type NewCampaignChoicesQuery,
} from '@commonworks/web-graphql';
import { EmptyState, ErrorState, Page, QueryBoundary, serverClock, useMe } from '@commonworks/web-ui';
import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import classes from './campaigns.module.css';
import { useCampaignAbility } from './use-campaign-ability.js';

const THRESHOLDS = ['FIXED', 'GROUP_MEAN', 'GROUP_MEDIAN'] as const;

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
      breadcrumbs={[{ label: t('campaigns.title'), to: '/campaigns' }]}
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
        {(choices) => <CampaignForm {...choices} />}
      </QueryBoundary>
    </Page>
  );
}

function CampaignForm({
  consortia,
  templateVersions,
}: Pick<NewCampaignChoicesQuery, 'consortia' | 'templateVersions'>) {
  const { t } = useTranslation('workbook');
  const navigate = useNavigate();
  const [create, { loading, error }] = useMutation(CreateCampaignDocument, { refetchQueries: ['Campaigns'] });
  const [year, setYear] = useState(() => serverClock.now().getFullYear());
  const [thresholdKind, setThresholdKind] = useState<(typeof THRESHOLDS)[number]>('FIXED');
  const [thresholdValue, setThresholdValue] = useState(50);
  const [form, setForm] = useState({
    consortiumId: consortia[0]?.id ?? '',
    templateVersionId: templateVersions[0]?.id ?? '',
    name: '',
    closesOn: '',
  });
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { consortiumId, templateVersionId, name, closesOn } = form;
    const input = { consortiumId, templateVersionId, name: name.trim(), cycle: String(year), year };
    const threshold = { thresholdKind, thresholdValue };
    const done = await create({
      variables: { input: { ...input, ...threshold, closesOn: closesOn || null } },
    }).catch(() => null);
    if (done?.data) await navigate(`/campaigns/${done.data.createCampaign.id}`);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <NativeSelect
          label={t('newCampaign.consortium')}
          value={form.consortiumId}
          data={consortia.map(({ id, name, municipalities }) => ({
            value: id,
            label: t('newCampaign.consortiumOption', { name, count: municipalities.length }),
          }))}
          onChange={({ currentTarget }) => set({ consortiumId: currentTarget.value })}
        />
        <NativeSelect
          label={t('newCampaign.template')}
          description={t('newCampaign.templateExplained')}
          value={form.templateVersionId}
          data={templateVersions.map(({ id, name, number, questionCount }) => ({
            value: id,
            label: t('newCampaign.templateOption', { name, number, count: questionCount }),
          }))}
          onChange={({ currentTarget }) => set({ templateVersionId: currentTarget.value })}
        />
        <TextInput
          required
          label={t('newCampaign.name')}
          description={t('newCampaign.nameExplained')}
          value={form.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <Group grow align="flex-start">
          <NumberInput
            required
            label={t('newCampaign.year')}
            min={2000}
            max={2100}
            allowDecimal={false}
            thousandSeparator=""
            value={year}
            onChange={(next) => setYear(Number(next))}
          />
          <TextInput
            type="date"
            label={t('newCampaign.closesOn')}
            value={form.closesOn}
            onChange={({ currentTarget }) => set({ closesOn: currentTarget.value })}
          />
        </Group>
        <NativeSelect
          label={t('newCampaign.threshold')}
          description={t('newCampaign.thresholdExplained')}
          value={thresholdKind}
          data={THRESHOLDS.map((kind) => ({ value: kind, label: t(`threshold.${kind}`) }))}
          onChange={({ currentTarget }) =>
            setThresholdKind(THRESHOLDS.find((kind) => kind === currentTarget.value) ?? 'FIXED')
          }
        />
        {thresholdKind === 'FIXED' && (
          <NumberInput
            label={t('newCampaign.thresholdValue')}
            min={0}
            max={100}
            value={thresholdValue}
            onChange={(next) => setThresholdValue(Number(next))}
          />
        )}
        <Text c="dimmed" size="sm">
          {t('newCampaign.draft')}
        </Text>
        {error && <ErrorState error={error} />}
        <Group>
          <Button type="submit" loading={loading} disabled={form.name.trim() === ''}>
            {t('newCampaign.create')}
          </Button>
          <Button component={Link} to="/campaigns" variant="subtle">
            {t('dialog.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
