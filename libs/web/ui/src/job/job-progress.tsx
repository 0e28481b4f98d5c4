import { useMutation, useQuery } from '@apollo/client/react';
import {
  JobStandingDocument,
  StopOwnJobDocument,
  type JobStandingFieldsFragment,
} from '@commonworks/web-graphql';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import { useLiveHint } from '../live/use-live-hint.js';
import { ProgressBar } from '../marks/progress-bar.js';
import { ErrorState } from '../states/error-state.js';
import classes from './job-progress.module.css';

export interface JobProgressProps {
  /** The job, as the operation that asked for it gave it. */
  id: string;
  /** It ended, well or not: what it changes is asked for again. */
  onEnd?: () => void;
}

/** How often a job is looked at where no hint comes through, in milliseconds. */
const LOOK_AGAIN = 2_000;

/** How far a job is that this person asked for, with the way to stop it; then how it ended. */
export function JobProgress({ id, onEnd }: JobProgressProps) {
  const result = useQuery(JobStandingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, error, refetch, startPolling, stopPolling } = result;
  const job = data?.job;
  const ended = job !== undefined && hasEnded(job);
  useLiveHint('job', [id], refetch);
  useEffect(() => {
    if (ended) stopPolling();
    else startPolling(LOOK_AGAIN);
    return stopPolling;
  }, [ended, startPolling, stopPolling]);
  const told = useRef(onEnd);
  useEffect(() => {
    told.current = onEnd;
  });
  useEffect(() => {
    if (ended) told.current?.();
  }, [ended]);
  if (job === undefined) return error ? <ErrorState error={error} /> : null;
  return <Standing job={job} />;
}

const hasEnded = ({ state }: JobStandingFieldsFragment) => state !== 'WAITING' && state !== 'RUNNING';

function Standing({ job }: { job: JobStandingFieldsFragment }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [stop, stopping] = useMutation(StopOwnJobDocument);
  const said = job.stopping ? t('job.stopping') : t(`job.state.${job.state}`);
  const more = job.state === 'RUNNING' ? job.word : job.reason;
  const words = [said, more].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <div className={classes.standing} role="status" data-state={job.state}>
      <p className={classes.title}>{job.title}</p>
      {job.state === 'RUNNING' && (
        <ProgressBar
          value={job.progress}
          total={1}
          label={`${job.title}, ${format.percent(job.progress)}`}
          bare
        />
      )}
      <p className={classes.words}>{words}</p>
      {!hasEnded(job) && !job.stopping && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${t('action.stop')}: ${job.title}`}
          loading={stopping.loading}
          onClick={() => void stop({ variables: { id: job.id } }).catch(() => undefined)}
        >
          {t('action.stop')}
        </Button>
      )}
    </div>
  );
}
