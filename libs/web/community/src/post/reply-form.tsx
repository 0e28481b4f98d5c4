import { useMutation } from '@apollo/client/react';
import { AddCommunityReplyDocument, type CommunityPostWholeFragment } from '@commonworks/web-graphql';
import { Form, useForm } from '@commonworks/web-ui';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type WritesFor } from '../frame/use-writes-for.js';
import classes from './post.module.css';

export interface ReplyFormProps {
  post: CommunityPostWholeFragment;
  writesFor: WritesFor;
}

/** Where one replies. */
export function ReplyForm({ post: { id, kind, own }, writesFor }: ReplyFormProps) {
  const { t } = useTranslation('community');
  const [add] = useMutation(AddCommunityReplyDocument);
  const form = useForm({
    initial: { text: '' },
    send: async ({ text }) => {
      await add({ variables: { input: { postId: id, ...writesFor, text } } });
    },
    emptiedWhenDone: true,
  });
  const asked = kind === 'QUESTION' && !own;
  return (
    <Form
      form={form}
      className={classes.write}
      actions={
        <div>
          <Button type="submit" loading={form.busy} disabled={form.values.text.trim() === ''}>
            {t(asked ? 'answer.send' : 'comment.send')}
          </Button>
        </div>
      }
    >
      <Textarea
        {...form.input('text')}
        label={t(asked ? 'answer.write' : 'comment.write')}
        autosize
        minRows={3}
        maxRows={16}
      />
    </Form>
  );
}
