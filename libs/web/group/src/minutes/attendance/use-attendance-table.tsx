import { useFormat, type Column, type TableModel } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MinutedMeeting } from '../../meetings/meeting-props.js';

export type Present = MinutedMeeting['attendance'][number];

/** Who was there, by municipality; `onChange` for those who may change it. */
export function useAttendanceTable(
  meeting: MinutedMeeting,
  onChange: ((present: Present) => void) | null,
): TableModel<Present> {
  const { t } = useTranslation('group');
  const format = useFormat();
  const when = ({ localFrom, localTo }: Present) => {
    const [from, to] = [localFrom, localTo].map((time) => (time === null ? null : format.time(time)));
    if (from !== null && to !== null) return t('attendance.fromTo', { from, to });
    if (from !== null) return t('attendance.since', { from });
    return to === null ? t('attendance.throughout') : t('attendance.until', { to });
  };
  const columns: Column<Present>[] = [
    {
      kind: 'text',
      id: 'name',
      heading: t('ui:term.name'),
      card: 'lead',
      width: '30%',
      value: ({ name }) => name,
    },
    {
      kind: 'text',
      id: 'municipality',
      heading: t('terms:municipality'),
      card: 'labelled',
      value: ({ municipality }) => municipality.name,
    },
    {
      kind: 'text',
      id: 'how',
      heading: t('attendance.how'),
      card: 'labelled',
      value: ({ alternate, remote }) =>
        format.list([
          t(remote ? 'attendance.remote' : 'attendance.inRoom'),
          ...(alternate ? [t('attendance.alternate')] : []),
        ]),
    },
    { kind: 'text', id: 'when', heading: t('attendance.when'), card: 'labelled', value: when },
  ];
  if (onChange)
    columns.push({
      kind: 'custom',
      id: 'change',
      heading: '',
      spoken: t('ui:table.actions'),
      card: 'block',
      cell: (present) => (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('attendance.changeOf', { name: present.name })}
          onClick={() => onChange(present)}
        >
          {t('ui:action.change')}
        </Button>
      ),
    });
  return {
    caption: t('attendance.caption', { title: meeting.title }),
    columns,
    groups: [{ key: 'all', rows: meeting.attendance }],
    rowKey: ({ id }) => id,
    sorting: null,
  };
}
