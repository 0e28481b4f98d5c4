import { useMutation } from '@apollo/client/react';
import { RecordAttendanceDocument, RemoveAttendanceDocument } from '@commonworks/web-graphql';
import { FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';
import { useClockWords } from '../../meetings/use-clock-words.js';
import { type Present } from './use-attendance-table.js';

interface AttendanceDialogProps extends MeetingPartProps {
  /** What is changed; null for somebody who is not in the group. */
  present: Present | null;
  onClose: () => void;
}

const timeIn = (local: string | null) => local?.slice(11, 16) ?? '';
const valuesOf = (present: Present | null) => ({
  name: present?.name ?? '',
  municipalityId: present?.municipality.id ?? '',
  alternate: present?.alternate ?? false,
  remote: present?.remote ?? false,
  from: timeIn(present?.localFrom ?? null),
  to: timeIn(present?.localTo ?? null),
});

/** How somebody was there, and when; or somebody who is not in the group. */
export function AttendanceDialog({ group, meeting, present, onClose }: AttendanceDialogProps) {
  const { t } = useTranslation('group');
  const { zone } = useClockWords();
  const [base, setBase] = useState(present);
  const [record] = useMutation(RecordAttendanceDocument);
  const remove = useGroupStep(RemoveAttendanceDocument, 'removeAttendance', onClose);
  const [removing, setRemoving] = useState(false);
  const day = (meeting.localStart ?? '').slice(0, 10);
  const at = (time: string) => (time === '' ? null : `${day}T${time}`);
  const isNamed = base === null || base.person === null;
  const form = useForm({
    initial: valuesOf(present),
    send: async (values) => {
      const { name, municipalityId, alternate, remote, from, to } = values;
      const { data } = await record({
        variables: {
          input: {
            meetingId: meeting.id,
            id: base?.id ?? null,
            expectedVersion: base?.version ?? null,
            municipalityId,
            personId: base?.person?.id ?? null,
            name: isNamed ? name : null,
            alternate,
            remote,
            from: at(from),
            to: at(to),
          },
        },
      });
      const result = data?.recordAttendance;
      if (result?.__typename === 'GroupConflict') {
        const now = result.current.meetings
          .find(({ id }) => id === meeting.id)
          ?.attendance.find(({ id }) => id === base?.id);
        if (now) {
          form.set(rebase(values, valuesOf(base), valuesOf(now)));
          setBase(now);
        }
        return { field: null, message: result.message };
      }
      onClose();
      return null;
    },
  });
  const joined = group.members
    .filter(({ standing }) => standing === 'MEMBER' || standing === 'OBSERVER')
    .map(({ municipality }) => municipality);
  const take = async () => {
    setRemoving(true);
    await remove({ input: { id: base?.id ?? '' } }).finally(() => setRemoving(false));
  };
  return (
    <FormModal
      form={form}
      title={
        present === null ? t('attendance.otherTitle') : t('attendance.changeTitle', { name: present.name })
      }
      submit={present === null ? t('ui:action.add') : t('ui:action.save')}
      disabled={form.values.municipalityId === '' || form.values.name.trim() === ''}
      onClose={onClose}
    >
      {isNamed && (
        <>
          <TextInput {...form.input('name')} label={t('ui:term.name')} data-autofocus />
          <NativeSelect
            {...form.input('municipalityId')}
            label={t('terms:municipality')}
            data={[
              { value: '', label: t('choose.nothing') },
              ...joined.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </>
      )}
      <Checkbox
        checked={form.values.alternate}
        label={t('attendance.isAlternate')}
        onChange={({ currentTarget }) => form.set({ alternate: currentTarget.checked })}
      />
      <Checkbox
        checked={form.values.remote}
        label={t('attendance.isRemote')}
        onChange={({ currentTarget }) => form.set({ remote: currentTarget.checked })}
      />
      <Group grow align="start">
        <TextInput
          {...form.input('from')}
          type="time"
          label={t('attendance.from')}
          description={t('attendance.fromMeans', { zone: zone(meeting.zone) })}
        />
        <TextInput
          {...form.input('to')}
          type="time"
          label={t('attendance.to')}
          description={t('attendance.toMeans')}
        />
      </Group>
      {present !== null && (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            loading={removing}
            onClick={() => void take()}
          >
            {t('attendance.remove')}
          </Button>
        </div>
      )}
    </FormModal>
  );
}
