import { useMutation } from '@apollo/client/react';
import {
  JobsDocument,
  RetryJobDocument,
  StopJobDocument,
  type JobRowFragment,
} from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What can be done about a job. */
export function JobActions({ job }: { job: JobRowFragment }) {
  const { t } = useTranslation('administration');
  const [asking, setAsking] = useState(false);
  const [retry, retrying] = useMutation(RetryJobDocument, { refetchQueries: [JobsDocument] });
  const [stop] = useMutation(StopJobDocument, { refetchQueries: [JobsDocument] });
  const { id, known, state, stopping, attempts, title } = job;
  const mayStop = (state === 'WAITING' || state === 'RUNNING') && !stopping;
  const mayRetry =
    known && (state === 'FAILED' || state === 'STOPPED' || (state === 'WAITING' && attempts > 0));
  return (
    <Group gap="xs" wrap="nowrap" mx={-8}>
      {mayRetry && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={retrying.loading}
          aria-label={`${t('ui:action.tryNow')}: ${title}`}
          onClick={() => void retry({ variables: { id } }).catch(() => undefined)}
        >
          {t('ui:action.tryNow')}
        </Button>
      )}
      {mayStop && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${t('ui:action.stop')}: ${title}`}
          onClick={() => setAsking(true)}
        >
          {t('ui:action.stop')}
        </Button>
      )}
      {asking && (
        <ConfirmModal
          title={t('jobs.stopTitle')}
          submit={t('ui:action.stop')}
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            await stop({ variables: { id } });
            setAsking(false);
          }}
        >
          <Text>{t('jobs.stopQuestion')}</Text>
        </ConfirmModal>
      )}
    </Group>
  );
}
