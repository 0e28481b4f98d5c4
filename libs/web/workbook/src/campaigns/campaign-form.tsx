import { Form, useFormat, type FormState } from '@commonworks/web-ui';
import { NAME_LENGTH, SCORES, YEARS } from '@commonworks/domain-assessment';
import { DEFAULT_THRESHOLD, THRESHOLD_KINDS } from '@commonworks/domain-opportunity';
import { type NewCampaignChoicesQuery } from '@commonworks/web-graphql';
import { Button, Checkbox, Group, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CampaignValues } from './campaign-values.js';
import classes from './campaigns.module.css';

/** What may be chosen. */
export interface CampaignChoices {
  consortia: readonly Omit<NewCampaignChoicesQuery['consortia'][number], 'code'>[];
  templateVersions: NewCampaignChoicesQuery['templateVersions'];
}

interface CampaignFormProps extends CampaignChoices {
  form: FormState<CampaignValues>;
  /** The verb on the button that sends it. */
  submit: string;
  /** Where one goes who sends nothing. */
  backTo: string;
  /** Below the fields. */
  children?: ReactNode;
}

/** What a coordinator sets for a campaign, whether it is new or a draft to be changed. */
export function CampaignForm({
  form,
  consortia,
  templateVersions,
  submit,
  backTo,
  children,
}: CampaignFormProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  return (
    <div className={classes.form}>
      <Form
        form={form}
        actions={
          <Group>
            <Button type="submit" loading={form.busy} disabled={form.values.name.trim() === ''}>
              {submit}
            </Button>
            <Button component={Link} to={backTo} variant="subtle">
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
        {children}
      </Form>
    </div>
  );
}

/** What the example speaks of: the middle of a scale of five, another score, or the group's own. */
function lineExample({ thresholdKind, thresholdValue }: CampaignValues): 'middle' | 'score' | 'group' {
  if (thresholdKind !== 'FIXED') return 'group';
  return Number(thresholdValue) === DEFAULT_THRESHOLD ? 'middle' : 'score';
}
