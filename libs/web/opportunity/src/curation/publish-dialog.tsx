import { INVITATION_STANDS } from '@commonworks/domain-opportunity';
import { PublishOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { concerned } from '../invitation/invitees.js';
import { InviteesField } from '../invitation/invitees-field.js';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

/** Shows an opportunity to everybody in the consortium, and asks some whether they would take part. */
export function PublishDialog({ opportunity, consortium, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const { id, version, name, campaignId } = opportunity;
  const publish = useCurate(PublishOpportunityDocument, 'publishOpportunity', onClose);
  const suggested = concerned(opportunity);
  const form = useForm({
    initial: { invitedIds: suggested.map((invitee) => invitee.id) },
    send: ({ invitedIds }) => publish({ input: { id, expectedVersion: version }, invitedIds }),
  });
  return (
    <FormModal
      form={form}
      title={t('publish.title', { name })}
      submit={t('publish.action')}
      wide
      onClose={onClose}
    >
      <Text>{t('publish.explained', { consortium })}</Text>
      <Text>{t('invite.explained', { count: INVITATION_STANDS })}</Text>
      <InviteesField input={form.input('invitedIds')} campaignId={campaignId} suggested={suggested} />
    </FormModal>
  );
}
