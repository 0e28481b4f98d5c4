import { minutesOf } from '@commonworks/domain-meeting';
import { type MeetingWholeFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import { Section } from '../frame/section.js';
import classes from './meeting.module.css';
import { useItemWords } from './use-item-words.js';

/** What the meeting deals with, in its order, with how long each takes. */
export function AgendaSection({ meeting: { agenda } }: { meeting: MeetingWholeFragment }) {
  const { t } = useTranslation('group');
  const words = useItemWords();
  return (
    <Section id="agenda" title={t('meetings.agenda')}>
      {agenda.length === 0 ? (
        <p>{t('meetings.noAgenda')}</p>
      ) : (
        <>
          <ol className={classes.agenda}>
            {agenda.map((item, index) => (
              <li key={index}>
                <span>{words(item)}</span>
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
