import type { JobRowFragment } from '@commonworks/web-graphql';
import { type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';
import { JobActions } from './job-actions.js';
import { JobStanding } from './job-standing.js';

/** Enough of an identifier to find it in the log. */
const REFERENCE_LENGTH = 8;

/** Jobs, a row each, in the order of the server: the list comes page by page. */
export function useJobsTable(jobs: readonly JobRowFragment[]): TableModel<JobRowFragment> {
  const { t } = useTranslation('administration');
  const stateOf = ({ known, stopping, state }: JobRowFragment) => {
    if (!known) return t('jobs.unknown');
    return stopping ? t('jobs.stopping') : t(`jobs.state.${state}`);
  };
  return {
    caption: t('ui:pages.jobs'),
    sorting: null,
    groups: [{ key: 'all', rows: jobs }],
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'job',
        heading: t('jobs.job'),
        value: ({ title }) => title,
        cell: ({ title, reason, id }) => (
          <>
            {title}
            {reason !== null && <span className={classes.secondary}>{reason}</span>}
            <span className={classes.secondary}>
              {t('jobs.reference', { id: id.slice(0, REFERENCE_LENGTH) })}
            </span>
          </>
        ),
        files: [
          { id: 'job', heading: t('jobs.job'), value: ({ title }) => title },
          { id: 'id', heading: t('jobs.number'), value: ({ id }) => id },
        ],
      },
      {
        kind: 'mark',
        id: 'standing',
        heading: t('ui:term.state'),
        value: stateOf,
        cell: (job) => <JobStanding job={job} />,
        files: [
          { id: 'standing', heading: t('ui:term.state'), value: stateOf },
          { id: 'reason', heading: t('jobs.reason'), value: ({ reason }) => reason },
        ],
      },
      {
        kind: 'date',
        time: true,
        id: 'asked',
        heading: t('jobs.asked'),
        card: 'labelled',
        value: ({ askedAt }) => askedAt,
      },
      {
        kind: 'custom',
        id: 'actions',
        heading: '',
        spoken: t('ui:table.actions'),
        width: '11rem',
        cell: (job) => <JobActions job={job} />,
      },
    ],
  };
}
