import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The minutes to take along. What is confidential stays here. */
export function MinutesDownloads({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('group');
  return (
    <>
      {(['docx', 'pdf'] as const).map((form) => (
        <Button
          key={form}
          component="a"
          href={`/meetings/${meetingId}/minutes.${form}`}
          download
          variant="subtle"
          title={t('minutes.takeAlong')}
        >
          {t(`minutes.form.${form}`)}
        </Button>
      ))}
    </>
  );
}
