import { useMutation } from '@apollo/client/react';
import { DescribeGroupDocument, type GroupWholeFragment } from '@commonworks/web-graphql';
import { Conflict, FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';

/** The texts of a group that its members write. */
const textsOf = ({ name, purpose }: Pick<GroupWholeFragment, 'name' | 'purpose'>) => ({ name, purpose });

/** Calls the group otherwise, or says what it is for. */
export function DescribeDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const [describe] = useMutation(DescribeGroupDocument);
  /** What is typed replaces this: what was read first, or what a conflict has shown since. */
  const [base, setBase] = useState<Pick<GroupWholeFragment, 'name' | 'purpose' | 'version'>>(group);
  const [theirs, setTheirs] = useState<ReturnType<typeof textsOf> | null>(null);
  const form = useForm({
    initial: textsOf(group),
    send: async (texts) => {
      const { data } = await describe({
        variables: { input: { id: group.id, expectedVersion: base.version, ...texts } },
      });
      const result = data?.describeGroup;
      if (result?.__typename === 'GroupConflict') {
        form.set(rebase(texts, textsOf(base), textsOf(result.current)));
        setBase(result.current);
        setTheirs(textsOf(result.current));
        return { field: null, message: result.message };
      }
      onClose();
      return null;
    },
  });
  const labels = { name: t('ui:term.name'), purpose: t('describe.purpose') };
  return (
    <FormModal form={form} title={t('describe.title')} submit={t('ui:action.save')} wide onClose={onClose}>
      {theirs && <Conflict mine={form.values} theirs={theirs} labels={labels} />}
      <TextInput {...form.input('name')} label={labels.name} required withAsterisk={false} data-autofocus />
      <Textarea
        {...form.input('purpose')}
        label={labels.purpose}
        description={t('describe.purposeMeans')}
        autosize
        minRows={3}
        maxRows={12}
      />
    </FormModal>
  );
}
