import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  ChangeCommunityPostDocument,
  ChangeCommunityReplyDocument,
  CommunityPostPageDocument,
} from '@commonworks/web-graphql';
import { Conflict, FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One's own words; `title` is null of a reply. */
export interface OwnWords {
  id: string;
  version: number;
  title: string | null;
  text: string;
}

export interface ChangeDialogProps {
  postId: string;
  words: OwnWords;
  onClose: () => void;
}

/** Other words for what one wrote. Whoever changed it elsewhere meanwhile sees both before one replaces the other. */
export function ChangeDialog({ postId, words, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('community');
  const client = useApolloClient();
  const [changePost] = useMutation(ChangeCommunityPostDocument);
  const [changeReply] = useMutation(ChangeCommunityReplyDocument);
  const [base, setBase] = useState(words);
  const [theirs, setTheirs] = useState<OwnWords | null>(null);
  const isReply = words.title === null;
  const readNow = async (): Promise<OwnWords | null> => {
    const query = {
      query: CommunityPostPageDocument,
      variables: { id: postId },
      fetchPolicy: 'network-only',
    } as const;
    const post = (await client.query(query)).data?.communityPost ?? null;
    if (!isReply || post === null) return post;
    const reply = post.replies.find(({ id }) => id === words.id);
    return reply ? { ...reply, title: null } : null;
  };
  const form = useForm({
    initial: valuesOf(words),
    send: async (values) => {
      const input = { id: base.id, expectedVersion: base.version, text: values.text };
      try {
        if (isReply) await changeReply({ variables: { input } });
        else await changePost({ variables: { input: { ...input, title: values.title } } });
      } catch (error) {
        const now = isConflict(error) ? await readNow() : null;
        if (now) {
          form.set(rebase(values, valuesOf(base), valuesOf(now)));
          setBase(now);
          setTheirs(now);
        }
        throw error;
      }
      onClose();
    },
  });
  const labels = { title: t('field.title'), text: t('field.text') };
  return (
    <FormModal
      form={form}
      title={t(isReply ? 'changeReply' : 'changePost')}
      submit={t('ui:action.save')}
      disabled={isReply ? form.values.text.trim() === '' : form.values.title.trim() === ''}
      wide
      onClose={onClose}
    >
      {theirs && <Conflict mine={form.values} theirs={valuesOf(theirs)} labels={labels} />}
      {!isReply && <TextInput {...form.input('title')} label={labels.title} data-autofocus />}
      <Textarea
        {...form.input('text')}
        label={labels.text}
        autosize
        minRows={5}
        maxRows={16}
        data-autofocus={isReply || undefined}
      />
    </FormModal>
  );
}

const valuesOf = ({ title, text }: OwnWords) => ({ title: title ?? '', text });

/** Somebody else saved since what is typed was read. */
const isConflict = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.at(0)?.extensions?.['code'] === 'CONFLICT';
