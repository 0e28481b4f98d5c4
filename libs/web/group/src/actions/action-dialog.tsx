import { useMutation } from '@apollo/client/react';
import {
  AddGroupActionDocument,
  ChangeGroupActionDocument,
  RemoveGroupActionDocument,
  type GroupWithMinutesFragment,
} from '@commonworks/web-graphql';
import { ConfirmModal, Conflict, FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Button, Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { type GroupTask } from './use-actions-table.js';

export interface ActionDialogProps {
  group: Pick<GroupWithMinutesFragment, 'id' | 'members' | 'people' | 'actions'>;
  /** The one to be changed; null for a new one. */
  action: GroupTask | null;
  /** In which meeting a new one is given. */
  meetingId?: string;
  /** What a new one says at first. */
  title?: string;
  onAdded?: (id: string) => void;
  onClose: () => void;
}

/** All as texts: what is done is `yes`, and a municipality that is to find somebody has no person. */
const valuesOf = (action: GroupTask | null) => ({
  title: action?.title ?? '',
  dueOn: action?.dueOn ?? '',
  municipalityId: action?.municipality.id ?? '',
  personId: action?.person?.id ?? '',
  done: action?.done ? 'yes' : 'no',
});

type Values = ReturnType<typeof valuesOf>;

/** Gives somebody something to do, or changes that; what another changed meanwhile is shown, and nothing typed is lost. */
export function ActionDialog({
  group,
  action,
  meetingId,
  title: titleAtFirst = '',
  onAdded,
  onClose,
}: ActionDialogProps) {
  const { t } = useTranslation('group');
  const typed = useRef('');
  const add = useGroupStep(AddGroupActionDocument, 'addGroupAction', ({ actions }) => {
    // Another may have been given meanwhile: one’s own is that which says what was typed.
    const fresh = actions.filter(({ id }) => !group.actions.some((known) => known.id === id));
    const made = fresh.find((one) => one.title === typed.current.trim()) ?? fresh[0];
    onClose();
    if (made) onAdded?.(made.id);
  });
  const remove = useGroupStep(RemoveGroupActionDocument, 'removeGroupAction', onClose);
  const [change] = useMutation(ChangeGroupActionDocument);
  const [base, setBase] = useState(action);
  const [theirs, setTheirs] = useState<Values | null>(null);
  const [removing, setRemoving] = useState(false);
  const form = useForm<Values>({
    initial: action === null ? { ...valuesOf(null), title: titleAtFirst } : valuesOf(action),
    send: async (values) => {
      const { done, personId, ...rest } = values;
      typed.current = rest.title;
      const input = { ...rest, personId: personId === '' ? null : personId };
      if (base === null) return add({ input: { groupId: group.id, meetingId, ...input } });
      const { data } = await change({
        variables: {
          input: { id: base.id, expectedVersion: base.version, done: done === 'yes', ...input },
        },
      });
      const result = data?.changeGroupAction;
      if (result?.__typename === 'GroupConflict') {
        const now = result.current.actions.find(({ id }) => id === base.id) ?? null;
        if (now !== null) {
          form.set(rebase(values, valuesOf(base), valuesOf(now)));
          setBase(now);
          setTheirs(valuesOf(now));
        }
        return { field: null, message: result.message };
      }
      onClose();
      return null;
    },
  });
  if (removing && action !== null)
    return (
      <ConfirmModal
        title={t('ui:action.removeAsked', { name: action.title })}
        submit={t('ui:action.remove')}
        destructive
        onClose={onClose}
        onConfirm={async () => {
          await remove({ id: action.id });
        }}
      >
        <Text>{t('actions.removeMeans')}</Text>
      </ConfirmModal>
    );
  const { title, dueOn, municipalityId, done } = form.values;
  const joined = group.members
    .filter(({ standing }) => standing === 'MEMBER' || standing === 'OBSERVER')
    .map(({ municipality }) => municipality);
  const colleagues = group.people.filter(({ municipality }) => municipality.id === municipalityId);
  const said = ({ municipalityId: at, personId, done: isDone, ...rest }: Values) => ({
    ...rest,
    municipalityId: joined.find(({ id }) => id === at)?.name ?? '',
    personId: group.people.find(({ id }) => id === personId)?.name ?? '',
    done: t(isDone === 'yes' ? 'actions.state.DONE' : 'actions.state.OPEN'),
  });
  const labels = {
    title: t('actions.field.title'),
    municipalityId: t('terms:municipality'),
    personId: t('actions.field.person'),
    dueOn: t('actions.field.dueOn'),
  };
  return (
    <FormModal
      form={form}
      title={t(action === null ? 'actions.addTitle' : 'actions.changeTitle')}
      submit={action === null ? t('ui:action.add') : t('ui:action.save')}
      disabled={title.trim() === '' || dueOn === '' || municipalityId === ''}
      onClose={onClose}
    >
      {theirs && (
        <Conflict
          mine={said(form.values)}
          theirs={said(theirs)}
          labels={{ ...labels, done: t('ui:term.state') }}
        />
      )}
      <TextInput {...form.input('title')} label={labels.title} data-autofocus />
      <NativeSelect
        {...form.input('municipalityId')}
        label={labels.municipalityId}
        onChange={({ currentTarget }) => form.set({ municipalityId: currentTarget.value, personId: '' })}
        data={[
          { value: '', label: t('choose.nothing') },
          ...joined.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        {...form.input('personId')}
        label={labels.personId}
        description={t('actions.personMeans')}
        data={[
          { value: '', label: t('actions.nobody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name ?? t('author.gone') })),
        ]}
      />
      <TextInput {...form.input('dueOn')} type="date" label={labels.dueOn} />
      {action !== null && (
        <>
          <Checkbox
            name="done"
            checked={done === 'yes'}
            onChange={({ currentTarget }) => form.set({ done: currentTarget.checked ? 'yes' : 'no' })}
            label={t('actions.isDone')}
          />
          <div>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => setRemoving(true)}>
              {t('actions.remove')}
            </Button>
          </div>
        </>
      )}
    </FormModal>
  );
}
