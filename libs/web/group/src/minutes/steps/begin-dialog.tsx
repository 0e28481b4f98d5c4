import { BeginMinutesDocument } from '@commonworks/web-graphql';
import { FormModal, useForm, useLocale } from '@commonworks/web-ui';
import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';

/** Begins the minutes with the items of the agenda, and what is still to be done from before. */
export function BeginDialog({ meeting, onClose }: MeetingPartProps & { onClose: () => void }) {
  const { t } = useTranslation('group');
  const { locale } = useLocale();
  const begin = useGroupStep(BeginMinutesDocument, 'beginMinutes', onClose);
  const form = useForm<{ language: 'EN' | 'FR' }>({
    initial: { language: locale === 'fr' ? 'FR' : 'EN' },
    send: ({ language }) => begin({ input: { meetingId: meeting.id, language } }),
    asksBeforeLeaving: false,
  });
  return (
    <FormModal form={form} title={t('begin.title')} submit={t('begin.submit')} onClose={onClose}>
      <Text>{t('begin.means')}</Text>
      <Radio.Group {...form.input('language')} label={t('begin.language')}>
        {(['EN', 'FR'] as const).map((language) => (
          <Radio key={language} value={language} label={t(`begin.in.${language}`)} mt="xs" />
        ))}
      </Radio.Group>
    </FormModal>
  );
}
