import { useMutation } from '@apollo/client/react';
import { AnswerGovernanceRemarkDocument } from '@commonworks/web-graphql';
import { Form, useForm } from '@commonworks/web-ui';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './remarks.module.css';
import { TEXT_LENGTH } from './text-length.js';

interface NewReplyProps {
  remarkId: string;
  onClose: () => void;
}

/** Where one answers. */
export function NewReply({ remarkId, onClose }: NewReplyProps) {
  const { t } = useTranslation('governance');
  const [answer] = useMutation(AnswerGovernanceRemarkDocument);
  const form = useForm({
    initial: { text: '' },
    send: async ({ text }) => {
      await answer({ variables: { input: { remarkId, text } } });
      onClose();
    },
  });
  return (
    <Form
      form={form}
      actions={
        <div className={classes.ways}>
          <Button
            type="submit"
            size="compact-md"
            loading={form.busy}
            disabled={form.values.text.trim() === ''}
          >
            {t('remarks.replySubmit')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => form.leave(onClose)}>
            {t('ui:action.cancel')}
          </Button>
        </div>
      }
    >
      <Textarea
        {...form.input('text')}
        label={t('remarks.newReply')}
        maxLength={TEXT_LENGTH}
        autosize
        autoFocus
        minRows={2}
        maxRows={12}
      />
    </Form>
  );
}
