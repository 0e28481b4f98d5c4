import { useMutation } from '@apollo/client/react';
import {
  AddCommunityPostDocument,
  CommunitiesDocument,
  CommunityPageDocument,
  CommunityPostsDocument,
  type CommunityBriefFragment,
  type CommunityPostKind,
} from '@commonworks/web-graphql';
import { FormModal, useForm, useFormat } from '@commonworks/web-ui';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import frame from '../frame/frame.module.css';
import { type WritesFor } from '../frame/use-writes-for.js';

export interface PostDialogProps {
  kind: CommunityPostKind;
  consortiumCode: string;
  /** Those one can write in. */
  communities: readonly CommunityBriefFragment[];
  /** The one that is open; null where the writer chooses. */
  communityCode: string | null;
  writesFor: WritesFor;
  onClose: () => void;
}

/** Asks a question or writes an article, and leads on to it. */
export function PostDialog({
  kind,
  consortiumCode,
  communities,
  communityCode,
  writesFor,
  onClose,
}: PostDialogProps) {
  const { t } = useTranslation('community');
  const format = useFormat();
  const navigate = useNavigate();
  const [add] = useMutation(AddCommunityPostDocument, {
    refetchQueries: [CommunitiesDocument, CommunityPageDocument, CommunityPostsDocument],
  });
  const form = useForm({
    initial: { communityCode: communityCode as string | null, title: '', text: '' },
    send: async ({ communityCode: code, ...words }) => {
      if (code === null) return;
      const input = { consortiumCode, communityCode: code, kind, ...writesFor, ...words };
      const { data } = await add({ variables: { input } });
      onClose();
      if (data) await navigate(`/communities/${code}/posts/${data.addCommunityPost.id}`);
    },
  });
  const { values } = form;
  const chosen = communities.find(({ code }) => code === values.communityCode);
  const missing =
    values.communityCode === null ||
    values.title.trim() === '' ||
    (kind === 'ARTICLE' && values.text.trim() === '');
  return (
    <FormModal
      form={form}
      title={t(kind === 'QUESTION' ? 'ask' : 'tell')}
      submit={t(`write.${kind}.submit`)}
      disabled={missing}
      wide
      onClose={onClose}
    >
      {communityCode === null && (
        <Select
          {...form.input('communityCode')}
          label={t('write.community')}
          description={t('write.communityMeans')}
          data={communities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {communityCode === null && chosen && chosen.services.length > 0 && (
        <p className={frame.muted}>{t('about', { services: format.list(chosen.services) })}</p>
      )}
      <TextInput
        {...form.input('title')}
        label={t(`write.${kind}.inOneLine`)}
        description={t(`write.${kind}.example`)}
        data-autofocus
      />
      <Textarea
        {...form.input('text')}
        label={t(`write.${kind}.more`)}
        description={t(`write.${kind}.moreMeans`)}
        autosize
        minRows={5}
        maxRows={16}
      />
      <p className={frame.muted}>
        {t('write.readers')} {chosen && t(`write.${kind}.told`, { count: chosen.subscriberCount })}
      </p>
    </FormModal>
  );
}
