import { type FileMark } from '@commonworks/domain-group';
import { MarkGroupFileDocument, type GroupWholeFragment } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';
import { SaidFields } from './said-fields.js';

export interface MarkDialogProps extends StepProps {
  groupFile: GroupWholeFragment['files'][number];
}

/** Says what a file is for the group, and for whom. */
export function MarkDialog({ groupFile: { id, file, mark, restricted }, onClose }: MarkDialogProps) {
  const { t } = useTranslation('group');
  const say = useGroupStep(MarkGroupFileDocument, 'markGroupFile', onClose);
  const form = useForm<{ mark: FileMark; restricted: boolean }>({
    initial: { mark, restricted },
    send: (said) => say({ input: { fileId: id, ...said } }),
  });
  return (
    <FormModal
      form={form}
      title={t('files.markTitle', { name: file.name })}
      submit={t('ui:action.save')}
      onClose={onClose}
    >
      <SaidFields form={form} />
    </FormModal>
  );
}
