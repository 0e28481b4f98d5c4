import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { DataTable, Section, StatusBadge, type Column, type TableModel } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CalendarDialog } from './calendar-dialog.js';
import { MEETING_TONES } from './meeting-tones.js';
import { ProposeDialog } from './propose-dialog.js';
import { useClockWords } from './use-clock-words.js';

type Meeting = GroupWholeFragment['meetings'][number];

/** The meetings of a group: those whose times are asked for, those ahead, and those that were. */
export function MeetingsSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [opened, setOpened] = useState<'propose' | 'calendar' | null>(null);
  const table = useMeetingsTable(group);
  const close = () => setOpened(null);
  return (
    <Section
      id="meetings"
      title={t('meetings.title')}
      tools={
        <>
          {group.meetings.length > 0 && (
            <Button variant="default" onClick={() => setOpened('calendar')}>
              {t('calendar.open')}
            </Button>
          )}
          {group.viewer.may.includes('WRITE') && (
            <Button variant="default" onClick={() => setOpened('propose')}>
              {t('meetings.propose')}
            </Button>
          )}
        </>
      }
    >
      {group.meetings.length === 0 ? (
        <p>{t('meetings.none')}</p>
      ) : (
        <DataTable table={table} cardsBelow={44} />
      )}
      {opened === 'propose' && <ProposeDialog group={group} onClose={close} />}
      {opened === 'calendar' && <CalendarDialog onClose={close} />}
    </Section>
  );
}

function useMeetingsTable(group: GroupWholeFragment): TableModel<Meeting> {
  const { t } = useTranslation('group');
  const { when } = useClockWords();
  const columns: Column<Meeting>[] = [
    {
      kind: 'text',
      id: 'title',
      heading: t('meetings.field.title'),
      card: 'lead',
      width: '40%',
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={`/groups/${group.id}/meetings/${id}`}>
          {title}
        </Anchor>
      ),
    },
    {
      kind: 'text',
      id: 'when',
      heading: t('meetings.field.start'),
      card: 'labelled',
      value: ({ localStart, zone }) => (localStart === null ? t('meetings.noTime') : when(localStart, zone)),
    },
    {
      kind: 'mark',
      id: 'status',
      heading: t('ui:term.state'),
      card: 'block',
      value: ({ status }) => t(`meetings.status.${status}`),
      cell: ({ status }) => (
        <StatusBadge tone={MEETING_TONES[status]} label={t(`meetings.status.${status}`)} />
      ),
    },
  ];
  return {
    caption: t('meetings.caption', { name: group.name }),
    columns,
    groups: [{ key: 'all', rows: group.meetings }],
    rowKey: ({ id }) => id,
    sorting: null,
  };
}
