import { leavesByNotice } from '@commonworks/domain-group';
import { LeaveGroupDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../frame/municipality-field.js';
import { ownMembers } from '../frame/own-members.js';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

export interface LeaveDialogProps extends StepProps {
  /** An invitation is turned down; else one leaves what one takes part in. */
  declines?: boolean;
}

/** Takes one's municipality out of the group, or turns its invitation down. */
export function LeaveDialog({ group, declines = false, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('group');
  const leave = useGroupStep(LeaveGroupDocument, 'leaveGroup', onClose);
  const own = declines ? ownMembers(group, 'INVITED') : ownMembers(group, 'MEMBER', 'OBSERVER');
  // While a charter binds the members, one leaves at the end of its notice.
  const byNotice = leavesByNotice(group.stage) && ownMembers(group, 'MEMBER').length > 0;
  const form = useForm({
    initial: { municipalityId: own[0]?.id ?? '', reason: '' },
    send: (values) => leave({ input: { groupId: group.id, ...values } }),
  });
  return (
    <FormModal
      form={form}
      title={t(declines ? 'decline.title' : 'leave.title', { name: group.name })}
      submit={t(declines ? 'decline.submit' : 'leave.submit')}
      destructive={!declines}
      onClose={onClose}
    >
      <Text>{t(declines ? 'decline.means' : byNotice ? 'leave.byNotice' : 'leave.means')}</Text>
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      <Textarea
        {...form.input('reason')}
        label={t('reason.label')}
        description={t('reason.optional')}
        autosize
        minRows={2}
      />
    </FormModal>
  );
}
