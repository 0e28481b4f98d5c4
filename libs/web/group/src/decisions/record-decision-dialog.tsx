import { RecordDecisionDocument } from '@commonworks/web-graphql';
import { FormModal, localDay, serverClock, useForm } from '@commonworks/web-ui';
import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Records what was decided, for good; it may stand in the place of an earlier one. */
export function RecordDecisionDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const record = useGroupStep(RecordDecisionDocument, 'recordDecision', onClose);
  const today = localDay(serverClock.now());
  const form = useForm({
    initial: { text: '', decidedOn: today, supersedes: '' },
    send: ({ supersedes, ...values }) =>
      record({
        input: { groupId: group.id, ...values, supersedes: supersedes === '' ? null : supersedes },
      }),
  });
  const standing = group.decisions.filter(({ supersededBy }) => supersededBy === null);
  return (
    <FormModal
      form={form}
      title={t('decisions.recordTitle')}
      submit={t('decisions.submit')}
      disabled={form.values.text.trim() === '' || form.values.decidedOn === ''}
      wide
      onClose={onClose}
    >
      <Text>{t('decisions.means')}</Text>
      <Textarea
        {...form.input('text')}
        label={t('decisions.text')}
        autosize
        minRows={3}
        maxRows={12}
        data-autofocus
      />
      <TextInput {...form.input('decidedOn')} type="date" label={t('decisions.day')} max={today} />
      {standing.length > 0 && (
        <NativeSelect
          {...form.input('supersedes')}
          label={t('decisions.inPlaceOf')}
          data={[
            { value: '', label: t('decisions.ofNone') },
            ...standing.map(({ id, number, text }) => ({
              value: id,
              label: t('decisions.named', { number, text: text.slice(0, 80) }),
            })),
          ]}
        />
      )}
    </FormModal>
  );
}
