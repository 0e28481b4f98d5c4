import { useMutation, useQuery } from '@apollo/client/react';
import {
  CreateCampaignDocument,
  NewCampaignChoicesDocument,
  type NewCampaignChoicesQuery,
} from '@commonworks/web-graphql';
import {
  EmptyState,
  Form,
  Page,
  QueryBoundary,
  serverClock,
  useForm,
  useFormat,
  useMe,
} from '@commonworks/web-ui';
import { NAME_LENGTH, SCORES, YEARS } from '@commonworks/domain-assessment';
import { DEFAULT_THRESHOLD, THRESHOLD_KINDS, type ThresholdKind } from '@commonworks/domain-opportunity';
import { Button, Checkbox, Group, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import classes from './campaigns.module.css';
import { useCampaignAbility } from './use-campaign-ability.js';

interface CampaignValues {
  consortiumId: string;
  templateVersionId: string;
  name: string;
  /** Empty while it is typed. */
  year: number | string;
  /** A day, or empty for none. */
  closesOn: string;
  thresholdKind: ThresholdKind;
  thresholdValue: number | string;
  lineIsHigh: boolean;
}

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
  const format = useFormat();
  const [create] = useMutation(CreateCampaignDocument, { refetchQueries: ['Campaigns'] });
  const initial: CampaignValues = {
    consortiumId: consortia[0]?.id ?? '',
    templateVersionId: templateVersions[0]?.id ?? '',
    name: '',
    year: serverClock.now().getFullYear(),
    closesOn: '',
    thresholdKind: 'FIXED',
    thresholdValue: DEFAULT_THRESHOLD,
    lineIsHigh: false,
  };
  const form = useForm({
    initial,
    serverNames: { cycle: 'year' },
    send: async ({ name, year, closesOn, thresholdValue, ...chosen }) => {
      const numbers = { cycle: String(year), year: Number(year), thresholdValue: Number(thresholdValue) };
      const input = { ...chosen, ...numbers, name: name.trim(), closesOn: closesOn || null };
      const { data } = await create({ variables: { input } });
      if (data) await navigate(`/campaigns/${data.createCampaign.id}`);
    },
  });
  return (
    <div className={classes.form}>
      <Form
        form={form}
        actions={
          <Group>
            <Button type="submit" loading={form.busy} disabled={form.values.name.trim() === ''}>
              {t('newCampaign.create')}
            </Button>
            <Button component={Link} to="/campaigns" variant="subtle">
              {t('ui:action.cancel')}
            </Button>
          </Group>
        }
      >
        <NativeSelect
          {...form.input('consortiumId')}
          label={t('ui:term.consortium')}
          data={consortia.map(({ id, name, municipalities }) => ({
            value: id,
            label: t('newCampaign.consortiumOption', { name, count: municipalities.length }),
          }))}
        />
        <NativeSelect
          {...form.input('templateVersionId')}
          label={t('ui:term.questions')}
          description={t('newCampaign.templateExplained')}
          data={templateVersions.map(({ id, name, number, questionCount }) => ({
            value: id,
            label: t('newCampaign.templateOption', { name, number, count: questionCount }),
          }))}
        />
        <TextInput
          {...form.input('name')}
          required
          maxLength={NAME_LENGTH}
          label={t('ui:term.name')}
          description={t('newCampaign.nameExplained')}
        />
        <Group grow align="flex-start">
          <NumberInput
            {...form.input('year')}
            required
            label={t('newCampaign.year')}
            min={YEARS.first}
            max={YEARS.last}
            allowDecimal={false}
            thousandSeparator=""
          />
          <TextInput {...form.input('closesOn')} type="date" label={t('newCampaign.closesOn')} />
        </Group>
        <NativeSelect
          {...form.input('thresholdKind')}
          label={t('newCampaign.threshold')}
          description={t('newCampaign.thresholdExplained')}
          data={THRESHOLD_KINDS.map((kind) => ({ value: kind, label: t(`threshold.${kind}`) }))}
        />
        {form.values.thresholdKind === 'FIXED' && (
          <NumberInput
            {...form.input('thresholdValue')}
            label={t('newCampaign.thresholdValue')}
            min={SCORES.lowest}
            max={SCORES.highest}
          />
        )}
        <Checkbox
          name="lineIsHigh"
          checked={form.values.lineIsHigh}
          onChange={({ currentTarget }) => form.set({ lineIsHigh: currentTarget.checked })}
          label={t('newCampaign.lineIsHigh')}
          description={t(`newCampaign.lineExample.${lineExample(form.values)}`, {
            line: format.number(Number(form.values.thresholdValue)),
          })}
        />
        <Text c="dimmed" size="sm">
          {t('newCampaign.draft')}
        </Text>
      </Form>
    </div>
  );
}

/** What the example speaks of: the middle of a scale of five, another score, or the group's own. */
function lineExample({ thresholdKind, thresholdValue }: CampaignValues): 'middle' | 'score' | 'group' {
  if (thresholdKind !== 'FIXED') return 'group';
  return Number(thresholdValue) === DEFAULT_THRESHOLD ? 'middle' : 'score';
}
