import { DataTable, Section, StatusBadge, type Column, type TableModel } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerDialog } from './answer-dialog.js';
import { ChooseDialog } from './choose-dialog.js';
import { QUORUM_TONES } from './meeting-tones.js';
import { type MeetingPartProps } from './meeting-props.js';
import { useClockWords } from './use-clock-words.js';

type Time = MeetingPartProps['meeting']['poll']['times'][number];

/** The times that were proposed, what each municipality says of them, and which of them would make a quorum. */
export function PollSection({ group, meeting }: MeetingPartProps) {
  const { t } = useTranslation('group');
  const [chosen, setChosen] = useState<Time | null>(null);
  const [answering, setAnswering] = useState(false);
  const mayChoose = meeting.may.includes('CHOOSE');
  const table = usePollTable({ group, meeting }, mayChoose ? setChosen : null);
  const open = meeting.poll.municipalities.filter(({ answered, counts }) => counts && !answered);
  return (
    <Section
      id="poll"
      title={t('meetings.poll')}
      tools={
        meeting.may.includes('ANSWER') && (
          <Button onClick={() => setAnswering(true)}>{t('meetings.answer')}</Button>
        )
      }
    >
      {meeting.status === 'POLLING' && open.length > 0 && (
        <p>{t('meetings.openAnswers', { count: open.length })}</p>
      )}
      <DataTable table={table} cardsBelow={44} />
      {answering && <AnswerDialog meeting={meeting} onClose={() => setAnswering(false)} />}
      {chosen && <ChooseDialog meeting={meeting} time={chosen} onClose={() => setChosen(null)} />}
    </Section>
  );
}

function usePollTable(
  { meeting }: MeetingPartProps,
  onChoose: ((time: Time) => void) | null,
): TableModel<Time> {
  const { t } = useTranslation('group');
  const { time: timeWords, when, zone } = useClockWords();
  const { poll, startsAt } = meeting;
  const columns: Column<Time>[] = [
    {
      kind: 'text',
      id: 'time',
      heading: t('meetings.field.timeIn', { zone: zone(meeting.zone) }),
      card: 'lead',
      value: ({ localStart, startsAt: at }) =>
        at === startsAt ? t('meetings.chosen', { time: timeWords(localStart) }) : timeWords(localStart),
    },
  ];
  if (poll.times.some(({ elsewhere }) => elsewhere.length > 0))
    columns.push({
      kind: 'text',
      id: 'elsewhere',
      heading: t('meetings.field.elsewhere'),
      card: 'labelled',
      value: ({ elsewhere }) => elsewhere.map((other) => when(other.time, other.zone)).join('; '),
    });
  for (const { municipality } of poll.municipalities)
    columns.push({
      kind: 'text',
      id: `of ${municipality.id}`,
      heading: municipality.name,
      card: 'labelled',
      value: ({ answers }) => {
        const said = answers.find((answer) => answer.municipality.id === municipality.id);
        return said ? t(`meetings.says.${said.answer}`) : t('meetings.silent');
      },
    });
  if (poll.times.some(({ forecast }) => forecast !== null))
    columns.push({
      kind: 'mark',
      id: 'quorum',
      heading: t('meetings.field.quorum'),
      card: 'block',
      value: ({ forecast }) => (forecast ? t(`meetings.quorum.${forecast.quorum}`) : ''),
      cell: ({ id, forecast }) =>
        forecast && (
          <StatusBadge
            tone={QUORUM_TONES[forecast.quorum]}
            label={t(id === poll.bestTimeId ? 'meetings.best' : 'meetings.counted', {
              quorum: t(`meetings.quorum.${forecast.quorum}`),
              yes: forecast.yes,
              ifNeeded: forecast.ifNeeded,
              needed: forecast.needed,
            })}
          />
        ),
    });
  if (onChoose)
    columns.push({
      kind: 'custom',
      id: 'choose',
      heading: '',
      spoken: t('ui:table.actions'),
      card: 'block',
      cell: (time) => (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('meetings.chooseThis', { time: timeWords(time.localStart) })}
          onClick={() => onChoose(time)}
        >
          {t('meetings.choose')}
        </Button>
      ),
    });
  return {
    caption: t('meetings.pollCaption', { title: meeting.title }),
    columns,
    groups: [{ key: 'all', rows: poll.times }],
    rowKey: ({ id }) => id,
    sorting: null,
  };
}
