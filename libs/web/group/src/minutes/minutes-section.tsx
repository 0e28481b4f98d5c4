import { unawaited, onDemand, Section } from '@commonworks/web-ui';
import { useApolloClient } from '@apollo/client/react';
import { MeetingPageDocument } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import { type MeetingPartProps } from '../meetings/meeting-props.js';
import { AddendaList } from './steps/addenda-list.js';
import { CorrectionsList } from './steps/corrections-list.js';
import { BeforeAdoption } from './steps/before-adoption.js';
import { MinutesBegin } from './steps/minutes-begin.js';
import { MinutesDownloads } from './minutes-downloads.js';
import { MinutesStanding } from './minutes-standing.js';
import { MinutesSteps } from './steps/minutes-steps.js';
import { CirculatedText } from './reading/circulated-text.js';

/** The editor, and all it stands on, is fetched by who opens minutes that are being written, and by nobody else. */
const MinutesWriting = onDemand(async () => (await import('./writing/minutes-writing.js')).MinutesWriting);

/** The minutes of a meeting: written by several at once, circulated, adopted. */
export function MinutesSection({ group, meeting }: MeetingPartProps) {
  const { t } = useTranslation('group');
  const client = useApolloClient();
  const { written } = meeting;
  if (written === null) return <MinutesBegin group={group} meeting={meeting} />;
  const part = { group, meeting, minutes: written };
  const isMember = group.viewer.standings.includes('MEMBER');
  return (
    <Section
      id="minutes"
      title={t('terms:minutes')}
      tools={
        <>
          <MinutesDownloads meetingId={meeting.id} />
          <MinutesSteps {...part} />
        </>
      }
    >
      <MinutesStanding minutes={written} />
      {written.status === 'DRAFT' && isMember ? (
        <MinutesWriting
          key={written.revision}
          group={group}
          meeting={meeting}
          language={written.language}
          readOnly={!written.may.includes('WRITE')}
          onEnded={() => unawaited(() => client.refetchQueries({ include: [MeetingPageDocument] }))}
        />
      ) : (
        <CirculatedText minutes={written} />
      )}
      <BeforeAdoption meeting={meeting} minutes={written} />
      <CorrectionsList {...part} />
      <AddendaList minutes={written} />
    </Section>
  );
}
