import type { JobRowFragment } from '@commonworks/web-graphql';
import { ProgressBar, StatusBadge, useFormat, type StatusTone } from '@commonworks/web-ui';
import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';

const TONES: Record<JobRowFragment['state'], StatusTone> = {
  WAITING: 'idle',
  RUNNING: 'info',
  DONE: 'good',
  FAILED: 'problem',
  STOPPED: 'attention',
};

/** Where a job stands: its state, how far it is, how often it was tried and when it is tried next. */
export function JobStanding({ job }: { job: JobRowFragment }) {
  const { t } = useTranslation('administration');
  const secondLine = useSecondLine(job);
  return (
    <>
      {job.known ? (
        <StatusBadge
          tone={job.stopping ? 'attention' : TONES[job.state]}
          label={job.stopping ? t('jobs.stopping') : t(`jobs.state.${job.state}`)}
        />
      ) : (
        <StatusBadge tone="problem" label={t('jobs.unknown')} />
      )}
      {job.state === 'RUNNING' && (
        <Box maw="12rem" py={4}>
          <ProgressBar value={job.progress} total={1} label={job.title} bare />
        </Box>
      )}
      {secondLine !== null && <span className={classes.secondary}>{secondLine}</span>}
    </>
  );
}

function useSecondLine({
  state,
  word,
  attempts,
  maximumAttempts,
  nextAt,
  endedAt,
  progress,
}: JobRowFragment) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  switch (state) {
    case 'WAITING': {
      if (nextAt === null) return null;
      const date = format.dateTime(nextAt);
      return attempts === 0 || maximumAttempts === null
        ? t('jobs.next', { date })
        : t('jobs.nextTry', { next: attempts + 1, most: maximumAttempts, date });
    }
    case 'RUNNING':
      return [word, t('jobs.progress', { percent: format.percent(progress) })]
        .filter((part) => part !== null)
        .join(' · ');
    case 'FAILED':
      return t('jobs.tried', { count: attempts });
    default:
      return endedAt === null ? null : t('jobs.endedAt', { date: format.dateTime(endedAt) });
  }
}
