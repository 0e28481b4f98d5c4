import { useMutation } from '@apollo/client/react';
import { AddGovernanceCommentDocument } from '@commonworks/web-graphql';
import { Form, useForm } from '@commonworks/web-ui';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TEXT_LENGTH } from './text-length.js';

interface NewCommentProps {
  documentId: string;
  clauseId: string;
}

/** Where one says something of a clause. */
export function NewComment({ documentId, clauseId }: NewCommentProps) {
  const { t } = useTranslation('governance');
  const [add] = useMutation(AddGovernanceCommentDocument);
  const form = useForm({
    initial: { text: '' },
    send: async ({ text }) => {
      await add({ variables: { input: { documentId, clauseId, text } } });
    },
    emptiedWhenDone: true,
  });
  const isEmpty = form.values.text.trim() === '';
  return (
    <Form
      form={form}
      actions={
        <div>
          <Button type="submit" variant="default" loading={form.busy} disabled={isEmpty}>
            {t('remarks.comment')}
          </Button>
        </div>
      }
    >
      <Textarea
        {...form.input('text')}
        label={t('remarks.newComment')}
        maxLength={TEXT_LENGTH}
        autosize
        minRows={2}
        maxRows={12}
      />
    </Form>
  );
}
