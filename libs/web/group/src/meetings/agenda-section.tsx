import { beginnings, minutesOf } from '@commonworks/domain-meeting';
import { type MeetingWholeFragment } from '@commonworks/web-graphql';
import { Section, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './meeting.module.css';
import { useItemWords } from './use-item-words.js';

/** What the meeting deals with, in its order, with when each begins and how long it takes. */
export function AgendaSection({ meeting: { agenda, localStart } }: { meeting: MeetingWholeFragment }) {
  const { t } = useTranslation('group');
  const words = useItemWords();
  const format = useFormat();
  const after = beginnings(agenda);
  return (
    <Section id="agenda" title={t('meetings.agenda')}>
      {agenda.length === 0 ? (
        <p>{t('meetings.noAgenda')}</p>
      ) : (
        <>
          <ol className={classes.agenda}>
            {agenda.map((item, index) => (
              <li key={index}>
                {localStart !== null && (
                  <span className={classes.begins}>{format.time(later(localStart, after[index] ?? 0))}</span>
                )}
                <span className={classes.item}>{words(item)}</span>
                <span className={classes.minutes}>{t('meetings.minutes', { count: item.minutes })}</span>
              </li>
            ))}
          </ol>
          <p>{t('meetings.inAll', { count: minutesOf(agenda) })}</p>
        </>
      )}
    </Section>
  );
}

/** What the clocks show so many minutes later; no meeting lies across the night in which they are changed. */
const later = (time: string, minutes: number): string =>
  new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 16);
