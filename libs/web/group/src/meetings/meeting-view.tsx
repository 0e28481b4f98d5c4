import { Page, StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { AttendanceSection } from '../minutes/attendance/attendance-section.js';
import { CarriedSection } from '../minutes/carried-section.js';
import { MinutesSection } from '../minutes/minutes-section.js';
import { AgendaSection } from './agenda-section.js';
import { MeetingActions } from './meeting-actions.js';
import { type MeetingPartProps } from './meeting-props.js';
import { MEETING_TONES } from './meeting-tones.js';
import classes from './meeting.module.css';
import { PollSection } from './poll-section.js';
import { useClockWords } from './use-clock-words.js';

/** A meeting from when and where it is to what came of it; what it is about now comes first: poll, agenda or minutes. */
export function MeetingView({ group, meeting }: MeetingPartProps) {
  const { t } = useTranslation('group');
  const { when } = useClockWords();
  const { title, status, localStart, zone, elsewhere, minutes, place, reason, poll, written } = meeting;
  const why = status === 'CANCELLED' ? reason : '';
  return (
    <Page
      title={title}
      breadcrumbs={[
        { label: t('ui:pages.groups'), to: '/groups' },
        { label: group.name, to: `/groups/${group.id}` },
      ]}
      synthetic={group.synthetic}
      actions={<MeetingActions meeting={meeting} />}
      lead={
        <>
          <p className={classes.when}>
            {localStart === null
              ? t('meetings.answerBy', { when: when(poll.localDeadline, zone) })
              : t('meetings.takes', { when: when(localStart, zone), minutes })}
          </p>
          <StatusBadge tone={MEETING_TONES[status]} label={t(`meetings.status.${status}`)} />
        </>
      }
    >
      {(elsewhere.length > 0 || place !== '' || why !== '') && (
        <div className={classes.about}>
          {elsewhere.map((other) => (
            <p key={other.zone}>{when(other.time, other.zone)}</p>
          ))}
          {place !== '' && <p>{t('meetings.where', { place })}</p>}
          {why !== '' && <p>{t('meetings.why', { reason: why })}</p>}
        </div>
      )}
      {status === 'POLLING' && <PollSection group={group} meeting={meeting} />}
      {written === null && (
        <>
          <AgendaSection meeting={meeting} />
          <CarriedSection group={group} meeting={meeting} />
        </>
      )}
      <MinutesSection group={group} meeting={meeting} />
      {written !== null && (
        <>
          <AttendanceSection group={group} meeting={meeting} mayWrite={written.may.includes('WRITE')} />
          <AgendaSection meeting={meeting} />
        </>
      )}
      {status !== 'POLLING' && poll.times.length > 1 && <PollSection group={group} meeting={meeting} />}
    </Page>
  );
}
