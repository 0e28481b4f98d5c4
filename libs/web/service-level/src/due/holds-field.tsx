import { Button, Fieldset, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TypedHold } from './read-reported.js';

interface HoldsFieldProps {
  holds: readonly TypedHold[];
  errors: ReadonlyMap<string, string>;
  onChange: (holds: TypedHold[]) => void;
}

const MOST = 20;

/** While the clock stood still, each from one time to another; an open end: it still does. */
export function HoldsField({ holds, errors, onChange }: HoldsFieldProps) {
  const { t } = useTranslation('service-level');
  const put = (at: number, part: Partial<TypedHold>) =>
    onChange(holds.map((hold, index) => (index === at ? { ...hold, ...part } : hold)));
  return (
    <Fieldset legend={t('due.holds')} variant="unstyled">
      {holds.map(({ from, to }, at) => (
        <Group key={at} gap="sm" mb="xs" align="start">
          <TextInput
            type="datetime-local"
            label={t('due.holdFrom', { number: at + 1 })}
            value={from}
            error={errors.get(`holds.${at}.from`)}
            onChange={({ currentTarget }) => put(at, { from: currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t('due.holdTo', { number: at + 1 })}
            value={to}
            error={errors.get(`holds.${at}.to`)}
            onChange={({ currentTarget }) => put(at, { to: currentTarget.value })}
          />
          <Button
            variant="subtle"
            mt={24}
            aria-label={t('due.removeHold', { number: at + 1 })}
            onClick={() => onChange(holds.filter((_, index) => index !== at))}
          >
            {t('ui:action.remove')}
          </Button>
        </Group>
      ))}
      {holds.length < MOST && (
        <Button variant="subtle" px={0} onClick={() => onChange([...holds, { from: '', to: '' }])}>
          {t('due.addHold')}
        </Button>
      )}
    </Fieldset>
  );
}
