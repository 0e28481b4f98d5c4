import { useMutation, useQuery } from '@apollo/client/react';
import { EmailDomainsDocument, SetEmailDomainsDocument } from '@commonworks/web-graphql';
import { Dialog, FormModal, LoadingState, useForm } from '@commonworks/web-ui';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A municipality or a consortium, by its id. */
export type DomainPlace = { municipalityId: string } | { consortiumId: string };

export interface DomainsModalProps {
  place: DomainPlace;
  name: string;
  onClose: () => void;
}

const split = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

interface DomainsFormProps extends DomainsModalProps {
  bound: readonly string[];
}

function DomainsForm({ place, name, bound, onClose }: DomainsFormProps) {
  const { t } = useTranslation('administration');
  const [set] = useMutation(SetEmailDomainsDocument, { refetchQueries: [EmailDomainsDocument] });
  const form = useForm({
    initial: { domains: bound.join('\n') },
    send: async ({ domains }) => {
      await set({ variables: { input: { ...place, domains: split(domains) } } });
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('domains.title', { name })}
      submit={t('ui:action.save')}
      onClose={onClose}
    >
      <Textarea
        {...form.input('domains')}
        label={t('domains.label')}
        description={t('domains.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t('domains.example')}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
      />
    </FormModal>
  );
}

/** The e-mail domains people of a place are expected to have: whoever invites outside them is warned. */
export function DomainsModal(props: DomainsModalProps) {
  const { t } = useTranslation('administration');
  const { data } = useQuery(EmailDomainsDocument, { variables: props.place, fetchPolicy: 'network-only' });
  if (data) return <DomainsForm {...props} bound={data.emailDomains} />;
  return (
    <Dialog title={t('domains.title', { name: props.name })} onClose={props.onClose}>
      <LoadingState layout="list" />
    </Dialog>
  );
}
