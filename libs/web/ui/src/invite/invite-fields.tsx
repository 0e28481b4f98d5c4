import { isOutside } from '@commonworks/access';
import { NAME_LENGTH } from '@commonworks/domain-assessment';
import { Select, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormState } from '../form/use-form.js';
import { useFormat } from '../i18n/use-format.js';
import type { Invitee } from './invitee.js';

export interface InviteFieldsProps {
  /** Of the form in which somebody is invited, to whatever it is. */
  form: Pick<FormState<Invitee>, 'values' | 'input'>;
  /** The e-mail domains bound to the place; none where any address will do. */
  domains: readonly string[];
  /** Which addresses are taken, where not any is. */
  emailHint?: string;
  /** To what: after the person, before the language. */
  children?: ReactNode;
}

/** The person to be invited: the same questions wherever somebody is. */
export function InviteFields({ form: { values, input }, domains, emailHint, children }: InviteFieldsProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { email } = values;
  const isElsewhere = /@.+\../.test(email) && isOutside(email.trim().toLowerCase(), domains);
  return (
    <>
      <TextInput
        {...input('name')}
        label={t('term.name')}
        description={t('invite.nameHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={NAME_LENGTH}
      />
      <TextInput
        {...input('email')}
        label={t('term.email')}
        description={emailHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="email"
        required
        withAsterisk={false}
      />
      {isElsewhere && (
        <Text role="status" size="sm" c="var(--cw-status-problem)">
          {t('invite.outside', { domains: format.list(domains) })}
        </Text>
      )}
      {children}
      <Select
        {...input('locale')}
        label={t('invite.language')}
        data={[
          { value: 'EN', label: 'English' },
          { value: 'FR', label: 'Français' },
        ]}
        allowDeselect={false}
      />
    </>
  );
}
