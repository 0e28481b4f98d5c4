import { useQuery } from '@apollo/client/react';
import { type MinutesRecord } from '@commonworks/domain-minutes';
import { AdoptedMinutesDocument } from '@commonworks/web-graphql';
import { QueryBoundary, Section, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { MinutesDownloads } from './minutes-downloads.js';
import classes from './minutes.module.css';
import { CirculatedText } from './reading/circulated-text.js';
import { AddendaList } from './steps/addenda-list.js';

/** Minutes that were adopted while one’s municipality was in the group, for who left it: its meetings are no longer there. */
export function AdoptedSection({ groupId }: { groupId: string }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const result = useQuery(AdoptedMinutesDocument, { variables: { id: groupId } });
  return (
    <Section id="adopted" title={t('adopted.title')}>
      <QueryBoundary result={result} layout="list" select={({ opportunityGroup }) => opportunityGroup}>
        {({ adoptedMinutes }) =>
          adoptedMinutes.length === 0 ? (
            <p>{t('adopted.none')}</p>
          ) : (
            adoptedMinutes.map((minutes) => (
              <details key={minutes.id} className={classes.adopted}>
                <summary>
                  {t('adopted.of', {
                    title: (minutes.record as MinutesRecord | null)?.meeting.title ?? '',
                    day: format.date(minutes.adoptedAt ?? ''),
                  })}
                </summary>
                <div>
                  <MinutesDownloads meetingId={minutes.id} />
                </div>
                <CirculatedText minutes={minutes} />
                <AddendaList minutes={minutes} />
              </details>
            ))
          )
        }
      </QueryBoundary>
    </Section>
  );
}
