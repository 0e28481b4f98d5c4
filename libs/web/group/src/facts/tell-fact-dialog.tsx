import { useMutation } from '@apollo/client/react';
import { type GroupFactCode } from '@commonworks/domain-group';
import { TellGroupFactDocument, type GroupWholeFragment } from '@commonworks/web-graphql';
import { Conflict, FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';

export interface TellFactDialogProps extends StepProps {
  code: GroupFactCode;
}

const factOf = ({ facts }: Pick<GroupWholeFragment, 'facts'>, code: GroupFactCode) => {
  const fact = facts.find((one) => one.code === code);
  return { text: fact?.text ?? '', version: fact?.version ?? 0 };
};

/** Tells one of them; what somebody else told meanwhile is shown, and nothing typed is lost. */
export function TellFactDialog({ group, code, onClose }: TellFactDialogProps) {
  const { t } = useTranslation('group');
  const [tell] = useMutation(TellGroupFactDocument);
  const [base, setBase] = useState(factOf(group, code));
  const [theirs, setTheirs] = useState<{ text: string } | null>(null);
  const form = useForm({
    initial: { text: base.text },
    send: async ({ text }) => {
      const { data } = await tell({
        variables: { input: { groupId: group.id, code, text, expectedVersion: base.version } },
      });
      const result = data?.tellGroupFact;
      if (result?.__typename === 'GroupConflict') {
        const now = factOf(result.current, code);
        form.set(rebase({ text }, { text: base.text }, { text: now.text }));
        setBase(now);
        setTheirs({ text: now.text });
        return { field: null, message: result.message };
      }
      onClose();
      return null;
    },
  });
  const label = t(`facts.code.${code}`);
  return (
    <FormModal
      form={form}
      title={label}
      submit={t('ui:action.save')}
      disabled={form.values.text.trim() === ''}
      wide
      onClose={onClose}
    >
      {theirs && <Conflict mine={form.values} theirs={theirs} labels={{ text: label }} />}
      <Textarea
        {...form.input('text')}
        label={label}
        description={t(`facts.means.${code}`)}
        autosize
        minRows={3}
        maxRows={12}
        data-autofocus
      />
    </FormModal>
  );
}
