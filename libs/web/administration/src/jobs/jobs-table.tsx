import type { JobRowFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';
import { JobActions } from './job-actions.js';
import { JobStanding } from './job-standing.js';

/** Enough of an identifier to find it in the log. */
const REFERENCE_LENGTH = 8;

/** Jobs, a row each. */
export function JobsTable({ jobs }: { jobs: readonly JobRowFragment[] }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  return (
    <div className={classes.scroll}>
      <Table fz="md" className={classes.stackable ?? ''} verticalSpacing="sm" horizontalSpacing={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('jobs.job')}</Table.Th>
            <Table.Th>{t('jobs.standing')}</Table.Th>
            <Table.Th>{t('jobs.asked')}</Table.Th>
            <Table.Th aria-label={t('people.actions')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <Table.Tr key={job.id}>
              <Table.Td className={classes.leading ?? ''}>
                {job.title}
                {job.reason !== null && <span className={classes.secondary}>{job.reason}</span>}
                <span className={classes.secondary}>
                  {t('jobs.reference', { id: job.id.slice(0, REFERENCE_LENGTH) })}
                </span>
              </Table.Td>
              <Table.Td>
                <JobStanding job={job} />
              </Table.Td>
              <Table.Td>
                {/* Where rows are stacked there is no head to say so. */}
                <Text span inherit hiddenFrom="sm">
                  {t('jobs.asked')}{' '}
                </Text>
                {format.dateTime(job.askedAt)}
              </Table.Td>
              <Table.Td className={classes.number ?? ''}>
                <JobActions job={job} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
