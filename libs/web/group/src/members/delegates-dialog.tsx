import { useMutation, useQuery } from '@apollo/client/react';
import {
  GroupColleaguesDocument,
  NameDelegateDocument,
  RemoveDelegateDocument,
  type GroupWholeFragment,
} from '@commonworks/web-graphql';
import { ErrorState, FormModal, useForm } from '@commonworks/web-ui';
import { Button, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../frame/municipality-field.js';
import { ownMembers } from '../frame/own-members.js';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';
import classes from './members.module.css';

/** Colleagues who write in the group for one's municipality: who does, one more, and one fewer. */
export function DelegatesDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const own = ownMembers(group, 'MEMBER');
  const name = useGroupStep(NameDelegateDocument, 'nameDelegate', () => undefined);
  const form = useForm({
    initial: { municipalityId: own[0]?.id ?? '', personId: '' },
    send: (values) => name({ input: { groupId: group.id, ...values } }),
    emptiedWhenDone: true,
  });
  const { municipalityId, personId } = form.values;
  const result = useQuery(GroupColleaguesDocument, {
    variables: { municipalityId },
    skip: municipalityId === '',
  });
  const named = group.delegates.filter(({ municipality }) => municipality.id === municipalityId);
  const others = (result.data?.people ?? []).filter(
    ({ id }) => !named.some(({ person }) => person.id === id),
  );
  return (
    <FormModal
      form={form}
      title={t('delegates.title')}
      submit={t('ui:action.add')}
      disabled={personId === ''}
      onClose={onClose}
    >
      <Text>{t('delegates.means')}</Text>
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      {named.length > 0 && (
        <ul className={classes.people}>
          {named.map((delegate) => (
            <Delegate key={delegate.person.id} groupId={group.id} delegate={delegate} />
          ))}
        </ul>
      )}
      <NativeSelect
        {...form.input('personId')}
        label={t('delegates.person')}
        data={[
          { value: '', label: t('delegates.choose') },
          ...others.map(({ id, name: label }) => ({ value: id, label })),
        ]}
      />
    </FormModal>
  );
}

interface DelegateProps {
  groupId: string;
  delegate: GroupWholeFragment['delegates'][number];
}

function Delegate({ groupId, delegate: { person, municipality } }: DelegateProps) {
  const { t } = useTranslation('group');
  const [remove, { loading, error }] = useMutation(RemoveDelegateDocument);
  const input = { groupId, municipalityId: municipality.id, personId: person.id };
  const name = person.name ?? t('author.gone');
  return (
    <li>
      <div className={classes.person}>
        {name}
        <Button
          size="compact-sm"
          variant="subtle"
          loading={loading}
          aria-label={t('delegates.remove', { name })}
          // What went wrong stands below.
          onClick={() => void remove({ variables: { input } }).catch(() => undefined)}
        >
          {t('ui:action.remove')}
        </Button>
      </div>
      {error && <ErrorState error={error} />}
    </li>
  );
}
