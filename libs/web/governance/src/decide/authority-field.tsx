import type { AgreementAuthority } from '@commonworks/web-graphql';
import { localDay, serverClock, type FormState } from '@commonworks/web-ui';
import { Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const AUTHORITIES: readonly AgreementAuthority[] = ['COUNCIL', 'DELEGATED', 'STAFF'];
const NAME_LENGTH = 100;

interface Named {
  authority: AgreementAuthority | '';
  byLaw: string;
  resolution: string;
  resolvedOn: string;
}

/** By what right one decides, and the by-law or the resolution without which it binds nobody. */
export function AuthorityField<Values extends Named>({ form }: { form: FormState<Values> }) {
  const { t } = useTranslation('governance');
  const { authority } = form.values;
  return (
    <>
      <Radio.Group {...form.input('authority')} label={t('authority.label')}>
        {AUTHORITIES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`terms:agreementAuthority.${each}`)}
            description={t(`authority.means.${each}`)}
            mt="xs"
          />
        ))}
      </Radio.Group>
      {authority === 'DELEGATED' && (
        <TextInput
          {...form.input('byLaw')}
          label={t('authority.byLaw')}
          description={t('authority.elseNobody')}
          maxLength={NAME_LENGTH}
        />
      )}
      {authority === 'COUNCIL' && (
        <>
          <TextInput
            {...form.input('resolution')}
            label={t('authority.resolution')}
            description={t('authority.elseNobody')}
            maxLength={NAME_LENGTH}
          />
          <TextInput
            {...form.input('resolvedOn')}
            type="date"
            label={t('authority.resolvedOn')}
            max={localDay(serverClock.now())}
          />
        </>
      )}
    </>
  );
}
