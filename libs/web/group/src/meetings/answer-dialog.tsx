import { POLL_ANSWERS, type PollAnswer } from '@commonworks/domain-meeting';
import { AnswerMeetingPollDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Group, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../frame/municipality-field.js';
import { useGroupStep } from '../frame/use-group-step.js';
import { type MeetingStepProps } from './meeting-props.js';
import { useClockWords } from './use-clock-words.js';

type Answers = Record<string, PollAnswer>;

/** Says for one's municipality which times suit. */
export function AnswerDialog({ meeting, onClose }: MeetingStepProps) {
  const { t } = useTranslation('group');
  const { when } = useClockWords();
  const answer = useGroupStep(AnswerMeetingPollDocument, 'answerMeetingPoll', onClose);
  const { times, municipalities } = meeting.poll;
  const own = municipalities
    .map(({ municipality }) => municipality)
    .filter(({ id }) => meeting.answersFor.includes(id));
  const answersOf = (municipalityId: string): Answers =>
    Object.fromEntries(
      times.flatMap(({ id, answers }) => {
        const said = answers.find(({ municipality }) => municipality.id === municipalityId);
        return said ? [[id, said.answer]] : [];
      }),
    );
  const first = own[0]?.id ?? '';
  const form = useForm({
    initial: { municipalityId: first, answers: answersOf(first) },
    send: ({ municipalityId, answers }) =>
      answer({
        input: {
          meetingId: meeting.id,
          municipalityId,
          answers: Object.entries(answers).map(([timeId, said]) => ({ timeId, answer: said })),
        },
      }),
  });
  const { municipalityId, answers } = form.values;
  return (
    <FormModal
      form={form}
      title={t('meetings.answerTitle', { title: meeting.title })}
      submit={t('ui:action.save')}
      disabled={Object.keys(answers).length === 0}
      wide
      onClose={onClose}
    >
      <MunicipalityField
        input={{
          ...form.input('municipalityId'),
          onChange: (next) => {
            const id = (next as { currentTarget: HTMLSelectElement }).currentTarget.value;
            form.set({ municipalityId: id, answers: answersOf(id) });
          },
        }}
        of={own}
      />
      {times.map(({ id, localStart, elsewhere }) => (
        <Radio.Group
          key={`${municipalityId} ${id}`}
          name={`answer ${id}`}
          label={when(localStart, meeting.zone)}
          description={elsewhere.map((other) => when(other.time, other.zone)).join('; ') || undefined}
          value={answers[id] ?? ''}
          onChange={(said) => form.set({ answers: { ...answers, [id]: said as PollAnswer } })}
        >
          <Group mt="xs">
            {POLL_ANSWERS.map((said) => (
              <Radio key={said} value={said} label={t(`meetings.says.${said}`)} />
            ))}
          </Group>
        </Radio.Group>
      ))}
    </FormModal>
  );
}
