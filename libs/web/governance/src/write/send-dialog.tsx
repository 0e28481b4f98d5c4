import { useMutation } from '@apollo/client/react';
import { SendGovernanceDocumentDocument } from '@commonworks/web-graphql';
import { FormModal, localDay, serverClock, useForm } from '@commonworks/web-ui';
import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Governance } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';
import { UnsettledList } from './unsettled-list.js';

interface SendDialogProps {
  governance: Governance;
  shown: Shown;
  onClose: () => void;
}

/** Sends a draft for review: by when members are asked, and what becomes of it; or what is still to settle first. */
export function SendDialog({ governance, shown, onClose }: SendDialogProps) {
  const { t } = useTranslation('governance');
  const [send] = useMutation(SendGovernanceDocumentDocument);
  const { id, edits, unsettled, version } = governance;
  const form = useForm({
    initial: { decideBy: '' },
    send: async ({ decideBy }) => {
      await send({
        variables: {
          input: { documentId: id, expectedEdits: edits, decideBy: decideBy === '' ? null : decideBy },
          language: shown.language === 'fr' ? 'FR' : 'EN',
        },
      });
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('send.title', { version })}
      submit={t('send.submit')}
      disabled={unsettled.length > 0}
      wide
      onClose={onClose}
    >
      {unsettled.length > 0 ? (
        <>
          <Text>{t('send.notYet')}</Text>
          <UnsettledList governance={governance} onLeave={onClose} />
        </>
      ) : (
        <>
          <Text>{t('send.means')}</Text>
          <TextInput
            {...form.input('decideBy')}
            type="date"
            min={localDay(serverClock.now())}
            label={t('send.decideBy')}
            description={t('send.decideByMeans')}
            data-autofocus
          />
        </>
      )}
    </FormModal>
  );
}
