import { useQuery } from '@apollo/client/react';
import { GroupInviteesDocument, InviteToGroupDocument } from '@commonworks/web-graphql';
import { Dialog, ErrorState, FormModal, LoadingState, useForm } from '@commonworks/web-ui';
import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

interface Invitee {
  readonly id: string;
  readonly name: string;
}

/** Invites municipalities of the consortium that are not in the group. */
export function InviteDialog(props: StepProps) {
  const { t } = useTranslation('group');
  const { id, name, members } = props.group;
  const result = useQuery(GroupInviteesDocument, { variables: { id } });
  const inside = new Set(
    members.filter(({ standing }) => standing !== 'FORMER').map(({ municipality }) => municipality.id),
  );
  const all = result.data?.opportunityGroup?.consortium.municipalities;
  if (all) return <InviteForm {...props} invitees={all.filter((each) => !inside.has(each.id))} />;
  return (
    <Dialog title={t('invite.title', { name })} onClose={props.onClose}>
      {result.error ? <ErrorState error={result.error} /> : <LoadingState layout="list" />}
    </Dialog>
  );
}

function InviteForm({ group, invitees, onClose }: StepProps & { invitees: readonly Invitee[] }) {
  const { t } = useTranslation('group');
  const invite = useGroupStep(InviteToGroupDocument, 'inviteToGroup', onClose);
  const form = useForm({
    initial: { municipalityIds: [] as string[] },
    send: ({ municipalityIds }) => invite({ input: { groupId: group.id, municipalityIds } }),
  });
  return (
    <FormModal
      form={form}
      title={t('invite.title', { name: group.name })}
      submit={t('ui:invite.submit')}
      disabled={form.values.municipalityIds.length === 0}
      onClose={onClose}
    >
      <Text>{t(invitees.length === 0 ? 'invite.none' : 'invite.means')}</Text>
      {invitees.length > 0 && (
        <Checkbox.Group {...form.input('municipalityIds')} label={t('terms:municipalities')}>
          {invitees.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} mt="xs" />
          ))}
        </Checkbox.Group>
      )}
    </FormModal>
  );
}
