import { AdoptMinutesDocument } from '@commonworks/web-graphql';
import { FormModal, useForm, useFormat } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import { ConditionsList } from '../../stage/conditions-list.js';
import { type MinutesStepProps } from '../minutes-props.js';
import { adoptionConditions } from './adoption-conditions.js';

/** Adopts the minutes for good. */
export function AdoptDialog({ meeting, minutes, onClose }: MinutesStepProps) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const adopt = useGroupStep(AdoptMinutesDocument, 'adoptMinutes', onClose);
  const form = useForm({
    initial: {},
    send: () => adopt({ input: { meetingId: minutes.id, expectedVersion: minutes.version } }),
  });
  const time = format.dateTime(minutes.correctionsUntil ?? '');
  return (
    <FormModal form={form} title={t('adopt.title')} submit={t('adopt.submit')} onClose={onClose}>
      <ConditionsList
        conditions={adoptionConditions({ meeting, minutes }).map(({ code, met }) => ({
          met,
          words: t(`adopt.condition.${code}`, { time }),
        }))}
      />
      <Text>{t('adopt.means')}</Text>
    </FormModal>
  );
}
