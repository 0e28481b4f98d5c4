import { isProvince } from '@commonworks/domain-assessment';
import { ZONES, zoneOf } from '@commonworks/domain-meeting';
import { ProposeMeetingDocument } from '@commonworks/web-graphql';
import { FormModal, useForm, useMe } from '@commonworks/web-ui';
import { Checkbox, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';
import { TimesField } from './times-field.js';
import { useClockWords } from './use-clock-words.js';

/** Proposes times for a meeting, which everybody in the group is asked for. */
export function ProposeDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const me = useMe();
  const { zone: zoneWords } = useClockWords();
  const propose = useGroupStep(ProposeMeetingDocument, 'proposeMeeting', onClose);
  const own = me?.memberships.find(({ municipality }) => municipality !== null)?.municipality?.province;
  const form = useForm({
    initial: {
      title: t('meetings.defaultTitle', { name: group.name }),
      place: '',
      zone: own !== undefined && isProvince(own) ? zoneOf(own) : ZONES[3],
      minutes: 90 as number | string,
      times: [''],
      deadline: '',
      guests: [] as string[],
    },
    send: ({ minutes, ...values }) =>
      propose({ input: { groupId: group.id, ...values, minutes: Number(minutes) } }),
  });
  const { title, times, deadline, guests } = form.values;
  const invited = group.members.filter(({ standing }) => standing === 'INVITED');
  return (
    <FormModal
      form={form}
      title={t('meetings.proposeTitle')}
      submit={t('meetings.submit')}
      disabled={title.trim() === '' || deadline === '' || times.some((time) => time === '')}
      wide
      onClose={onClose}
    >
      <Text>{t('meetings.proposeMeans')}</Text>
      <TextInput {...form.input('title')} label={t('meetings.field.title')} data-autofocus />
      <TextInput
        {...form.input('place')}
        label={t('meetings.field.place')}
        description={t('meetings.placeMeans')}
      />
      <NumberInput
        {...form.input('minutes')}
        label={t('meetings.field.minutes')}
        min={15}
        max={480}
        step={15}
        allowDecimal={false}
      />
      <NativeSelect
        {...form.input('zone')}
        label={t('meetings.field.zone')}
        description={t('meetings.zoneMeans')}
        data={ZONES.map((zone) => ({ value: zone, label: zoneWords(zone) }))}
      />
      <TimesField
        times={times}
        error={form.input('times').error}
        onChange={(changed) => form.set({ times: changed })}
      />
      <TextInput
        {...form.input('deadline')}
        type="datetime-local"
        label={t('meetings.field.deadline')}
        description={t('meetings.deadlineMeans')}
      />
      {invited.length > 0 && (
        <Checkbox.Group
          label={t('meetings.field.guests')}
          description={t('meetings.guestsMean')}
          value={guests}
          onChange={(chosen) => form.set({ guests: chosen })}
        >
          {invited.map(({ municipality }) => (
            <Checkbox key={municipality.id} value={municipality.id} label={municipality.name} mt="xs" />
          ))}
        </Checkbox.Group>
      )}
    </FormModal>
  );
}
