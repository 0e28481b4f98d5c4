import { Page, StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { AgendaSection } from './agenda-section.js';
import { MeetingActions } from './meeting-actions.js';
import { type MeetingPartProps } from './meeting-props.js';
import { MEETING_TONES } from './meeting-tones.js';
import classes from './meeting.module.css';
import { PollSection } from './poll-section.js';
import { useClockWords } from './use-clock-words.js';

/** A meeting from when and where it is down to what it deals with; while its times are asked for, the poll first. */
export function MeetingView({ group, meeting }: MeetingPartProps) {
  const { t } = useTranslation('group');
  const { when } = useClockWords();
  const { title, status, localStart, zone, elsewhere, minutes, place, reason, poll } = meeting;
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
      {elsewhere.map((other) => (
        <p key={other.zone}>{when(other.time, other.zone)}</p>
      ))}
      {place !== '' && <p>{t('meetings.where', { place })}</p>}
      {status === 'CANCELLED' && reason !== '' && <p>{t('meetings.why', { reason })}</p>}
      {(status === 'POLLING' || poll.times.length > 1) && <PollSection group={group} meeting={meeting} />}
      <AgendaSection meeting={meeting} />
    </Page>
  );
}
