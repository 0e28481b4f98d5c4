import { useMutation } from '@apollo/client/react';
import {
  CreateGovernanceDocumentDocument,
  GroupDocumentsDocument,
  type GovernanceKind,
  type GroupDocumentPartsFragment,
  type GroupWholeFragment,
} from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** In the order in which a group needs them. */
const KINDS: readonly GovernanceKind[] = ['CHARTER', 'REQUIREMENTS', 'SLA', 'COSTING'];

interface NewDocumentDialogProps {
  group: GroupWholeFragment;
  /** Those that there are: what is missing is proposed. */
  documents: readonly GroupDocumentPartsFragment[];
  onClose: () => void;
}

/** Begins a document from its template, and goes there. */
export function NewDocumentDialog({ group, documents, onClose }: NewDocumentDialogProps) {
  const { t } = useTranslation('group');
  const navigate = useNavigate();
  const [create] = useMutation(CreateGovernanceDocumentDocument, {
    refetchQueries: [GroupDocumentsDocument],
  });
  const proposed = KINDS.find((kind) => documents.every((one) => one.kind !== kind)) ?? 'CHARTER';
  const titleOf = (kind: GovernanceKind) =>
    t('documents.titleOf', { kind: t(`terms:governanceKind.${kind}`), name: group.name });
  const form = useForm({
    initial: { kind: proposed as GovernanceKind, title: titleOf(proposed) },
    asksBeforeLeaving: false,
    send: async (values) => {
      const { data } = await create({ variables: { input: { groupId: group.id, ...values } } });
      onClose();
      if (data) await navigate(`/documents/${data.createGovernanceDocument.id}`);
    },
  });
  const { kind, title } = form.values;
  const choose = (chosen: GovernanceKind) =>
    form.set({ kind: chosen, ...(title === titleOf(kind) && { title: titleOf(chosen) }) });
  return (
    <FormModal
      form={form}
      title={t('documents.new')}
      submit={t('documents.submit')}
      disabled={title.trim() === ''}
      wide
      onClose={onClose}
    >
      <Radio.Group
        {...form.input('kind')}
        onChange={(chosen) => choose(KINDS.find((one) => one === chosen) ?? kind)}
        label={t('documents.which')}
      >
        {KINDS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={t(`terms:governanceKind.${one}`)}
            description={t(`documents.means.${one}`)}
            mt="xs"
          />
        ))}
      </Radio.Group>
      <TextInput {...form.input('title')} label={t('documents.field.title')} maxLength={200} />
    </FormModal>
  );
}
