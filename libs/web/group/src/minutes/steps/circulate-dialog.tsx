import { correctionsEnd } from '@commonworks/domain-minutes';
import { CirculateMinutesDocument } from '@commonworks/web-graphql';
import { FormModal, serverClock, useForm, useFormat } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import { type MinutesStepProps } from '../minutes-props.js';

/** Sends the minutes round: to whom, and until when corrections come. */
export function CirculateDialog({ group, minutes, onClose }: MinutesStepProps) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const circulate = useGroupStep(CirculateMinutesDocument, 'circulateMinutes', onClose);
  const form = useForm({
    initial: {},
    send: () => circulate({ input: { meetingId: minutes.id, expectedVersion: minutes.version } }),
  });
  const named = (wanted: 'MEMBER' | 'OBSERVER') =>
    format.list(
      group.members
        .filter(({ standing }) => standing === wanted)
        .map(({ municipality }) => municipality.name),
    );
  const observers = named('OBSERVER');
  const until = correctionsEnd(serverClock.now()).toISOString();
  return (
    <FormModal form={form} title={t('circulate.title')} submit={t('circulate.submit')} wide onClose={onClose}>
      <Text>{t('circulate.members', { who: named('MEMBER') })}</Text>
      {observers !== '' && <Text>{t('circulate.observers', { who: observers })}</Text>}
      <Text>{t('circulate.until', { time: format.dateTime(until) })}</Text>
      <Text>{t('circulate.means')}</Text>
    </FormModal>
  );
}
