import { useMutation } from '@apollo/client/react';
import { WithdrawInterestDocument } from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type InterestStepProps } from './interest-step-props.js';
import { stageOfInterest } from './stage-of-interest.js';

/** Takes an answer back. */
export function WithdrawDialog({ opportunityId, interest, onClose }: InterestStepProps) {
  const { t } = useTranslation('opportunity');
  const [withdraw] = useMutation(WithdrawInterestDocument);
  const { municipality } = interest;
  return (
    <ConfirmModal
      title={t('withdraw.title', { municipality: municipality.name })}
      submit={t('withdraw.action')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        await withdraw({ variables: { input: { opportunityId, municipalityId: municipality.id } } });
        onClose();
      }}
    >
      <Text>
        {t(stageOfInterest(interest) === 'NAMED' ? 'withdraw.explainedNamed' : 'withdraw.explained')}
      </Text>
    </ConfirmModal>
  );
}
