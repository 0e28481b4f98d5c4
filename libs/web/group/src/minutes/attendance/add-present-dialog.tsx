import { useMutation } from '@apollo/client/react';
import { RecordAttendanceDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Button, Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';

interface AddPresentDialogProps extends MeetingPartProps {
  onClose: () => void;
}

/** Ticks off who of the group is there: one, several, or all at once. */
export function AddPresentDialog({ group, meeting, onClose }: AddPresentDialogProps) {
  const { t } = useTranslation('group');
  const [record] = useMutation(RecordAttendanceDocument);
  const keyOf = (personId: string, municipalityId: string) => `${personId} ${municipalityId}`;
  const known = new Set(
    meeting.attendance.map(({ person, municipality }) => keyOf(person?.id ?? '', municipality.id)),
  );
  const joined = new Set(
    group.members
      .filter(({ standing }) => standing === 'MEMBER' || standing === 'OBSERVER')
      .map(({ municipality }) => municipality.id),
  );
  const people = group.people
    .filter(({ name, municipality }) => name !== null && joined.has(municipality.id))
    .map(({ id, name, municipality }) => ({
      key: keyOf(id, municipality.id),
      id,
      name: name ?? '',
      municipality,
    }))
    .filter(({ key }) => !known.has(key));
  const municipalities = [
    ...new Map(people.map(({ municipality }) => [municipality.id, municipality])).values(),
  ];
  const form = useForm({
    initial: { here: [] as string[] },
    send: async ({ here }) => {
      for (const { key, id, municipality } of people) {
        if (!here.includes(key)) continue;
        await record({
          variables: { input: { meetingId: meeting.id, municipalityId: municipality.id, personId: id } },
        });
        // What fails later leaves those that are recorded out of what is sent again.
        form.set({ here: here.filter((other) => other !== key) });
        here = here.filter((other) => other !== key);
      }
      onClose();
      return null;
    },
  });
  const { here } = form.values;
  return (
    <FormModal
      form={form}
      title={t('attendance.peopleTitle')}
      submit={t('ui:action.add')}
      disabled={here.length === 0}
      onClose={onClose}
    >
      {people.length === 0 ? (
        <Text>{t('attendance.allHere')}</Text>
      ) : (
        <>
          <div>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => form.set({ here: people.map(({ key }) => key) })}
            >
              {t('attendance.tickAll')}
            </Button>
          </div>
          <Checkbox.Group
            aria-label={t('attendance.peopleTitle')}
            value={here}
            onChange={(ticked) => form.set({ here: ticked })}
          >
            {municipalities.map((municipality) => (
              <div key={municipality.id} role="group" aria-label={municipality.name}>
                <Text fw={600} mt="sm">
                  {municipality.name}
                </Text>
                {people
                  .filter((person) => person.municipality.id === municipality.id)
                  .map(({ key, name }) => (
                    <Checkbox key={key} value={key} label={name} mt="xs" />
                  ))}
              </div>
            ))}
          </Checkbox.Group>
        </>
      )}
    </FormModal>
  );
}
