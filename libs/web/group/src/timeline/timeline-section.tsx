import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { timelineOf } from './timeline-of.js';
import classes from './timeline.module.css';
import { useHappeningWords } from './use-happening-words.js';

/** What happened in the group, the newest first. */
export function TimelineSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const words = useHappeningWords();
  const happenings = timelineOf(group);
  if (happenings.length === 0) return null;
  return (
    <Section id="timeline" title={t('timeline.title')}>
      <ol className={classes.timeline}>
        {happenings.map((happening) => (
          <li key={happening.key}>
            <time dateTime={happening.at}>{format.date(happening.at)}</time>
            <div>
              <p>{words(happening)}</p>
              {'change' in happening && happening.change.reason !== '' && (
                <p className={classes.reason}>{happening.change.reason}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
