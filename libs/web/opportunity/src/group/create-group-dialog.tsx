import { useMutation } from '@apollo/client/react';
import {
  CreateGroupDocument,
  GroupsOfOpportunitiesDocument,
  type OpportunityWholeFragment,
} from '@commonworks/web-graphql';
import { FormModal, useForm, useFormat } from '@commonworks/web-ui';
import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

export interface CreateGroupDialogProps {
  opportunity: Pick<OpportunityWholeFragment, 'id' | 'name' | 'named'>;
  onClose: () => void;
}

/** Begins a group of those that are named to each other, and leads to it. */
export function CreateGroupDialog({ opportunity, onClose }: CreateGroupDialogProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const navigate = useNavigate();
  const [create] = useMutation(CreateGroupDocument, { refetchQueries: [GroupsOfOpportunitiesDocument] });
  const form = useForm({
    initial: { name: opportunity.name },
    send: async ({ name }) => {
      const { data } = await create({ variables: { input: { opportunityId: opportunity.id, name } } });
      if (!data) return;
      onClose();
      await navigate(`/groups/${data.createGroup.id}`);
    },
  });
  return (
    <FormModal
      form={form}
      title={t('group.create')}
      submit={t('group.submit')}
      disabled={form.values.name.trim() === ''}
      onClose={onClose}
    >
      <Text>
        {t('group.means', {
          municipalities: format.list(opportunity.named.map(({ municipality }) => municipality.name)),
        })}
      </Text>
      <TextInput
        {...form.input('name')}
        label={t('ui:term.name')}
        required
        withAsterisk={false}
        data-autofocus
      />
    </FormModal>
  );
}
