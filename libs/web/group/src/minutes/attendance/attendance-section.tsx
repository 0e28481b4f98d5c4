import { DataTable, Section } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';
import { AddPresentDialog } from './add-present-dialog.js';
import { AttendanceDialog } from './attendance-dialog.js';
import { useAttendanceTable, type Present } from './use-attendance-table.js';
import { useQuorumWords } from './use-quorum-words.js';
import { votersNow } from './voters-now.js';

export interface AttendanceSectionProps extends MeetingPartProps {
  mayWrite: boolean;
}

/** Who was there, for which municipality, from when until when. */
export function AttendanceSection({ group, meeting, mayWrite }: AttendanceSectionProps) {
  const { t } = useTranslation('group');
  const quorumWords = useQuorumWords();
  const [opened, setOpened] = useState<Present | 'people' | 'other' | null>(null);
  const close = () => setOpened(null);
  const table = useAttendanceTable(meeting, mayWrite ? setOpened : null);
  return (
    <Section
      id="attendance"
      title={t('attendance.title')}
      tools={
        mayWrite && (
          <>
            <Button variant="default" onClick={() => setOpened('people')}>
              {t('attendance.addPeople')}
            </Button>
            <Button variant="default" onClick={() => setOpened('other')}>
              {t('attendance.addOther')}
            </Button>
          </>
        )
      }
    >
      {meeting.attendance.length === 0 ? (
        <p>{t('attendance.none')}</p>
      ) : (
        <>
          <p>{quorumWords(votersNow(group.members, meeting))}</p>
          <DataTable table={table} cardsBelow={44} />
        </>
      )}
      {opened === 'people' && <AddPresentDialog group={group} meeting={meeting} onClose={close} />}
      {opened !== null && opened !== 'people' && (
        <AttendanceDialog
          group={group}
          meeting={meeting}
          present={opened === 'other' ? null : opened}
          onClose={close}
        />
      )}
    </Section>
  );
}
