import { useMutation } from '@apollo/client/react';
import {
  CommunitiesDocument,
  CommunityPageDocument,
  CommunityPostPageDocument,
  CommunityPostsDocument,
  RemoveFromCommunityDocument,
} from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface RemoveDialogProps {
  id: string;
  what: 'post' | 'reply';
  /** What one wrote oneself needs no reason. */
  own: boolean;
  onRemoved: () => void | Promise<void>;
  onClose: () => void;
}

/** Asks before something is taken away; of another's, why. */
export function RemoveDialog({ id, what, own, onRemoved, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('community');
  const [remove] = useMutation(RemoveFromCommunityDocument, {
    refetchQueries:
      what === 'post'
        ? [CommunitiesDocument, CommunityPageDocument, CommunityPostsDocument]
        : [CommunityPostPageDocument, CommunityPostsDocument],
  });
  const form = useForm({
    initial: { reason: '' },
    send: async ({ reason }) => {
      await remove({ variables: { input: { id, reason: own ? null : reason } } });
      await onRemoved();
    },
  });
  return (
    <FormModal
      form={form}
      title={t(`remove.${what}`)}
      submit={t('ui:action.remove')}
      destructive
      disabled={!own && form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Text>{t(`remove.${what}Means`)}</Text>
      {!own && (
        <Textarea
          {...form.input('reason')}
          label={t('remove.reason')}
          description={t('remove.reasonMeans')}
          autosize
          minRows={2}
          data-autofocus
        />
      )}
    </FormModal>
  );
}
