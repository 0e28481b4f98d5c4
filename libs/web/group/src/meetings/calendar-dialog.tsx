import { useMutation, useQuery } from '@apollo/client/react';
import {
  CalendarFeedDocument,
  EndCalendarAddressDocument,
  MakeCalendarAddressDocument,
} from '@commonworks/web-graphql';
import { Dialog, QueryBoundary, useFormat, unawaited } from '@commonworks/web-ui';
import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The secret address under which one's own calendar program reads the meetings. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const feed = useQuery(CalendarFeedDocument, { fetchPolicy: 'network-only' });
  const [make, making] = useMutation(MakeCalendarAddressDocument);
  const [end, ending] = useMutation(EndCalendarAddressDocument);
  const [address, setAddress] = useState<string | null>(null);
  const error = making.error ?? ending.error;
  const begin = async () => {
    const { data } = await make();
    if (data) setAddress(`${window.location.origin}${data.makeCalendarAddress}`);
    await feed.refetch();
  };
  const stop = async () => {
    await end();
    setAddress(null);
    await feed.refetch();
  };
  return (
    <Dialog title={t('calendar.title')} wide sticky={address !== null} onClose={onClose}>
      <QueryBoundary result={feed} layout="form" select={(data) => data}>
        {({ calendarFeed }) => (
          <Stack gap="sm">
            <Text>{t('calendar.means')}</Text>
            {address !== null && (
              <>
                <TextInput
                  readOnly
                  label={t('calendar.address')}
                  description={t('calendar.once')}
                  value={address}
                />
                <CopyButton value={address}>
                  {({ copied, copy }) => (
                    <Button variant="default" onClick={copy} style={{ alignSelf: 'start' }}>
                      {t(copied ? 'calendar.copied' : 'calendar.copy')}
                    </Button>
                  )}
                </CopyButton>
              </>
            )}
            {address === null && calendarFeed && (
              <Text>{t('calendar.since', { day: format.date(calendarFeed.madeAt) })}</Text>
            )}
            {error && <Text role="alert">{error.message}</Text>}
            <Group justify="flex-end" gap="sm">
              {calendarFeed && (
                <Button
                  variant="default"
                  color="red"
                  loading={ending.loading}
                  onClick={() => unawaited(stop)}
                >
                  {t('calendar.end')}
                </Button>
              )}
              {address === null && (
                <Button loading={making.loading} onClick={() => unawaited(begin)}>
                  {t(calendarFeed ? 'calendar.makeAgain' : 'calendar.make')}
                </Button>
              )}
            </Group>
          </Stack>
        )}
      </QueryBoundary>
    </Dialog>
  );
}
