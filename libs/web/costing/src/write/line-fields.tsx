import { LINE_KINDS, LINE_NATURES, SHARE_RULES } from '@commonworks/domain-costing';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FigureField, type FigureFieldProps } from '../amount/figure-field.js';
import { changeLine, grantOf, removeLine, setGrant } from '../model/change-lines.js';
import { flatLine, type FlatLine } from '../model/flat-line.js';
import { useFaultWords } from '../said/use-fault-words.js';
import { useRuleWords } from '../said/use-rule-words.js';
import { BoundsFields } from './bounds-fields.js';
import type { LineFieldsProps } from './line-fields-props.js';
import classes from './write.module.css';
import { useWriting } from './writing.js';

/** All of one line: what it is, what it costs, who pays for it. */
export function LineFields({ model, line, at, names, change }: LineFieldsProps) {
  const { t } = useTranslation('costing');
  const rules = useRuleWords();
  const faultWords = useFaultWords();
  const { faults } = useWriting();
  const { code } = line;
  const flat = flatLine(line);
  const path = `lines[${String(at)}]`;
  const isOneTime = flat.kind === 'ONE_TIME';
  const hasFixedPart = flat.rule === 'FIXED_VARIABLE' && (flat.perUserCents ?? null) === null;
  const set = (part: Partial<FlatLine>) => change((before) => changeLine(before, code, part));
  const faultAt = (place: string) => {
    const fault = faults.find(({ field }) => field === place);
    return fault ? faultWords(fault.reason) : null;
  };
  const figure = (
    name: 'amountCents' | 'perUserCents' | 'fixedPct' | 'floorPct' | 'capPct',
    more: Pick<FigureFieldProps, 'kind'> & Partial<FigureFieldProps>,
  ) => (
    <FigureField
      label={t(`line.${name}`)}
      path={`lines.${code}.${name}`}
      alsoAt={[`${path}.${name}`, `${path}.share.${name}`]}
      value={toNumber(flat[name])}
      onValue={(value) => set({ [name]: value ?? (more.optional ? null : 0) })}
      {...more}
    />
  );
  const years = Array.from({ length: model.years + 1 }, (_, year) => year).slice(isOneTime ? 0 : 1);
  // One that lies beyond the horizon stays to be seen, with what is wrong.
  const shownYears = years.includes(flat.year) ? years : [...years, flat.year];
  return (
    <div className={classes.line}>
      <div className={classes.fields}>
        <TextInput
          className={classes.widest}
          label={t('ui:term.name')}
          value={flat.name ?? ''}
          error={faultAt(`${path}.name`)}
          onChange={({ currentTarget: { value } }) => set({ name: value === '' ? null : value })}
        />
        <NativeSelect
          label={t('line.kind')}
          value={flat.kind}
          onChange={({ currentTarget: { value } }) => set({ kind: value as FlatLine['kind'] })}
          data={LINE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <NativeSelect
          label={t('line.nature')}
          value={flat.nature}
          onChange={({ currentTarget: { value } }) => set({ nature: value as FlatLine['nature'] })}
          data={LINE_NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
        />
        <NativeSelect
          label={t(isOneTime ? 'line.inYear' : 'line.fromYear')}
          value={String(flat.year)}
          error={faultAt(`${path}.year`)}
          onChange={({ currentTarget: { value } }) => set({ year: Number(value) })}
          data={shownYears.map((year) => ({ value: String(year), label: t('year', { year }) }))}
        />
        {figure('amountCents', { kind: 'money' })}
        {figure('perUserCents', { kind: 'money', optional: true })}
        {isOneTime && (
          <FigureField
            label={t('line.grant')}
            path={`lines.${code}.grant`}
            alsoAt={model.grants.flatMap(({ lineCode }, place) =>
              lineCode === code ? [`grants[${String(place)}].amountCents`] : [],
            )}
            kind="money"
            optional
            value={grantOf(model, code)}
            onValue={(value) => change((before) => setGrant(before, code, value))}
          />
        )}
      </div>
      <div className={classes.checks}>
        {isOneTime && (
          <Checkbox
            label={t('line.contingency')}
            checked={flat.contingency}
            onChange={({ currentTarget: { checked } }) => set({ contingency: checked })}
          />
        )}
        <Checkbox
          label={t('line.escalates')}
          checked={flat.escalates}
          onChange={({ currentTarget: { checked } }) => set({ escalates: checked })}
        />
      </div>
      <div className={classes.fields}>
        <NativeSelect
          label={t('line.rule')}
          value={flat.rule}
          error={faultAt(`${path}.share.rule`) ?? faultAt(`${path}.share`)}
          onChange={({ currentTarget: { value } }) => set({ rule: value as FlatLine['rule'] })}
          data={SHARE_RULES.map((value) => ({ value, label: rules.rule(value) }))}
        />
        {hasFixedPart && figure('fixedPct', { kind: 'percent' })}
        {figure('floorPct', { kind: 'percent', optional: true })}
        {figure('capPct', { kind: 'percent', optional: true })}
      </div>
      <BoundsFields model={model} line={line} at={at} names={names} change={change} />
      <div>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          onClick={() => change((before) => removeLine(before, code))}
        >
          {t('line.remove')}
        </Button>
      </div>
    </div>
  );
}

const toNumber = (value: number | string | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);
