import { useMutation } from '@apollo/client/react';
import { JobsDocument, RunRevealBatchDocument } from '@commonworks/web-graphql';
import { ErrorState, JobProgress } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Has matches in opportunities looked for now, instead of at the hour of each day, and says how far it is. */
export function MatchNow() {
  const { t } = useTranslation('administration');
  const [run, { data, error, loading }] = useMutation(RunRevealBatchDocument, {
    refetchQueries: [JobsDocument],
  });
  return (
    <>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        loading={loading}
        onClick={() => void run().catch(() => undefined)}
      >
        {t('jobs.matchNow')}
      </Button>
      {error && <ErrorState error={error} />}
      {data && <JobProgress key={data.runRevealBatch} id={data.runRevealBatch} />}
    </>
  );
}
