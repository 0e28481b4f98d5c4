import { type Vote, type VotingRule } from '@commonworks/domain-minutes';
import { RecordDecisionDocument, type GroupWithMinutesFragment } from '@commonworks/web-graphql';
import { FormModal, localDay, serverClock, useForm } from '@commonworks/web-ui';
import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { type MinutedMeeting } from '../meetings/meeting-props.js';
import { VotesField } from './votes-field.js';

export interface RecordDecisionDialogProps {
  group: Pick<GroupWithMinutesFragment, 'id' | 'decisions' | 'members'>;
  /** In which meeting it was taken: then it can say how it was voted. */
  meeting?: MinutedMeeting;
  /** What it says at first. */
  text?: string;
  onRecorded?: (id: string) => void;
  onClose: () => void;
}

/** Records what was decided, for good; it may stand in the place of an earlier one. */
export function RecordDecisionDialog({
  group,
  meeting,
  text = '',
  onRecorded,
  onClose,
}: RecordDecisionDialogProps) {
  const { t } = useTranslation('group');
  const typed = useRef('');
  const record = useGroupStep(RecordDecisionDocument, 'recordDecision', ({ decisions }) => {
    // Another may have been recorded meanwhile: one’s own is that which says what was typed.
    const fresh = decisions.filter(({ id }) => !group.decisions.some((known) => known.id === id));
    const made = fresh.find((one) => one.text === typed.current.trim()) ?? fresh[0];
    onClose();
    if (made) onRecorded?.(made.id);
  });
  const today = localDay(serverClock.now());
  const heldOn = meeting?.localStart?.slice(0, 10);
  const form = useForm({
    initial: {
      text,
      textFr: '',
      decidedOn: heldOn !== undefined && heldOn < today ? heldOn : today,
      supersedes: '',
      rule: '' as VotingRule | '',
      votes: {} as Readonly<Record<string, Vote>>,
    },
    send: ({ text: said, textFr, decidedOn, supersedes, rule, votes }) => {
      typed.current = said;
      return record({
        input: {
          groupId: group.id,
          text: said,
          textFr: textFr.trim() === '' ? null : textFr,
          decidedOn,
          supersedes: supersedes === '' ? null : supersedes,
          ...(meeting && { meetingId: meeting.id, ...(rule !== '' && { rule, votes: castIn(votes) }) }),
        },
      });
    },
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
      <Textarea
        {...form.input('textFr')}
        label={t('decisions.textFr')}
        description={t('decisions.optional')}
        lang="fr-CA"
        autosize
        minRows={2}
        maxRows={12}
      />
      {meeting && (
        <VotesField
          group={group}
          meeting={meeting}
          rule={form.values.rule}
          votes={form.values.votes}
          error={form.input('votes').error ?? form.input('rule').error}
          onChange={(part) => form.set(part)}
        />
      )}
      <TextInput {...form.input('decidedOn')} type="date" label={t('decisions.day')} max={today} />
      {standing.length > 0 && (
        <NativeSelect
          {...form.input('supersedes')}
          label={t('decisions.inPlaceOf')}
          data={[
            { value: '', label: t('decisions.ofNone') },
            ...standing.map(({ id, number, text: said }) => ({
              value: id,
              label: t('decisions.named', { number, text: said.slice(0, 80) }),
            })),
          ]}
        />
      )}
    </FormModal>
  );
}

const castIn = (votes: Readonly<Record<string, Vote>>) =>
  Object.entries(votes).map(([municipalityId, vote]) => ({ municipalityId, vote }));
