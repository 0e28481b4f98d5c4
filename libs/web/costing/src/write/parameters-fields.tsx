import { COSTING_LIMITS } from '@commonworks/domain-costing';
import { Fieldset, NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureField } from '../amount/figure-field.js';
import type { Draft } from './use-draft.js';
import classes from './write.module.css';

const YEARS = Array.from({ length: COSTING_LIMITS.years }, (_, at) => String(at + 1));
const RATES = ['ratePct', 'escalationPct', 'contingencyPct'] as const;

interface ParametersFieldsProps {
  years: number;
  ratePct: number;
  escalationPct: number;
  contingencyPct: number;
  change: Draft['change'];
}

/** Over how many years, and by which rates. */
export const ParametersFields = memo(function ParametersFields({
  years,
  change,
  ...rates
}: ParametersFieldsProps) {
  const { t } = useTranslation('costing');
  return (
    <Fieldset legend={t('parameter.title')} className={classes.fields}>
      <NativeSelect
        label={t('parameter.years')}
        data={YEARS}
        value={String(years)}
        onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, years: Number(value) }))}
      />
      {RATES.map((name) => (
        <FigureField
          key={name}
          label={t(`parameter.${name}`)}
          path={name}
          kind="percent"
          value={rates[name]}
          onValue={(value) => change((before) => ({ ...before, [name]: value ?? 0 }))}
        />
      ))}
    </Fieldset>
  );
});
