import { useQuery } from '@apollo/client/react';
import { isReleaseUnderWay } from '@commonworks/domain-assessment';
import { ReleaseStatusDocument, type ReleaseStatusQuery } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Anchor, Loader } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './campaigns.module.css';

type Release = NonNullable<ReleaseStatusQuery['release']>;

/** How often a release under way is looked at, in milliseconds. */
export const LOOK_EVERY_MS = 1_500;

const underWay = ({ status }: Release) => isReleaseUnderWay(status);

interface ReleaseProgressProps {
  campaignId: string;
  release: Release;
  onPublished(): void;
}

/** How the release stands, looked at until it is published or has failed; then the way to the results. */
export function ReleaseProgress({ campaignId, release: first, onPublished }: ReleaseProgressProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { data, startPolling, stopPolling } = useQuery(ReleaseStatusDocument, {
    variables: { id: first.id },
    fetchPolicy: 'network-only',
    skip: !underWay(first),
  });
  // Others may learn of the end before this looks again, a hint to the frame for one.
  const release = underWay(first) ? (data?.release ?? first) : first;
  const going = underWay(release);
  const published = useRef(onPublished);
  useEffect(() => {
    published.current = onPublished;
  }, [onPublished]);
  useEffect(() => {
    if (!going) return;
    startPolling(LOOK_EVERY_MS);
    return stopPolling;
  }, [going, startPolling, stopPolling]);
  const wasGoing = useRef(going);
  useEffect(() => {
    if (wasGoing.current && !going) published.current();
    wasGoing.current = going;
  }, [going]);

  return (
    <div className={classes.release} data-status={release.status} role="status">
      {going && <Loader size="sm" aria-hidden="true" />}
      <div>
        <p>
          <strong>{t(`release.${release.status}.title`)}</strong>
        </p>
        <p>
          {t(`release.${release.status}.explained`, {
            date: release.publishedAt ? format.dateTime(release.publishedAt) : '',
          })}
        </p>
      </div>
      {release.status === 'PUBLISHED' && (
        <Anchor component={Link} to={`/results/${campaignId}/heat-map`}>
          {t('ui:results.see')}
        </Anchor>
      )}
    </div>
  );
}
