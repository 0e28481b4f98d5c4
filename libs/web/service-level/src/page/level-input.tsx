import { Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './levels.module.css';
import { french } from './typed-levels.js';
import type { LevelsState } from './use-levels.js';

interface LevelInputProps {
  levels: LevelsState;
  fieldId: string;
  /** Stands behind the value. */
  unit?: string;
  /** The label is said, not shown: a heading of the table shows it. */
  bare?: boolean;
}

/** One value: typed where the reader writes, else read; what is wrong with it stands beside it. */
export function LevelInput({ levels, fieldId, unit, bare = false }: LevelInputProps) {
  const { t } = useTranslation('service-level');
  const { form, isWritten, faults } = levels;
  const field = levels.field(fieldId);
  if (!field) return null;
  const fault = faults.get(fieldId);
  const typed = form.values[fieldId] ?? '';
  if (!isWritten) {
    return (
      <div className={classes.read} data-bare={bare || undefined}>
        {bare ? (
          <VisuallyHidden>{field.label}</VisuallyHidden>
        ) : (
          <span className={classes.label}>{field.label}</span>
        )}
        <span className={classes.value}>
          {typed === '' ? t('notGiven') : unit === undefined ? typed : `${typed}\u00a0${unit}`}
        </span>
        {fault !== undefined && <span className={classes.fault}>{fault}</span>}
      </div>
    );
  }
  const { onChange, name } = form.input(fieldId);
  const error = fault ?? form.input(fieldId).error;
  if (field.type === 'LONG_TEXT') {
    const other = form.input(french(fieldId));
    return (
      <div className={classes.both}>
        <Textarea
          name={name}
          value={typed}
          onChange={onChange}
          error={error}
          label={t('inEnglish', { label: field.label })}
          description={field.hint}
          autosize
          minRows={2}
        />
        <Textarea
          name={other.name}
          value={other.value}
          onChange={other.onChange}
          error={error !== undefined && error !== null ? true : undefined}
          label={t('inFrench', { label: field.label })}
          description={field.hint}
          lang="fr"
          autosize
          minRows={2}
        />
      </div>
    );
  }
  return (
    <TextInput
      name={name}
      value={typed}
      onChange={onChange}
      error={error}
      {...(bare ? { 'aria-label': field.label } : { label: field.label, description: field.hint })}
      inputMode={field.type === 'NUMBER' ? 'numeric' : field.type === 'PERCENT' ? 'decimal' : undefined}
      className={field.type === 'NUMBER' || field.type === 'PERCENT' ? classes.figure : undefined}
      rightSection={unit !== undefined && <span aria-hidden>{unit}</span>}
      rightSectionWidth={unit !== undefined && unit.length > 2 ? 44 : 30}
      rightSectionPointerEvents="none"
    />
  );
}
