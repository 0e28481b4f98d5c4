import { COSTING_LIMITS } from '@commonworks/domain-costing';
import { useFormat, useLocale, type Format } from '@commonworks/web-ui';
import { TextInput } from '@mantine/core';
import { memo, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultWords } from '../said/use-fault-words.js';
import { useWriting } from '../write/writing.js';
import { readFigure, type FigureKind } from './read-figure.js';

export interface FigureFieldProps {
  label: string;
  /** By which what stands in it is kept, and what is wrong with it found: its place in the model. */
  path: string;
  /** Other places that are this field's too. */
  alsoAt?: readonly string[];
  kind: FigureKind;
  value: number | null;
  onValue: (value: number | null) => void;
  /** Whether it may stay empty. */
  optional?: boolean;
  /** Its label is said, and seen elsewhere. */
  unlabelled?: boolean;
}

/**
 * A figure, typed as people write it. While it is typed the figure that was understood stands below it; what is none
 * stays in the field and says so, and the costing keeps the figure before.
 */
export function FigureField({
  label,
  path,
  alsoAt = [],
  kind,
  value,
  onValue,
  optional = false,
  unlabelled = false,
}: FigureFieldProps) {
  const { t } = useTranslation('ui');
  const { locale } = useLocale();
  const format = useFormat();
  const faultWords = useFaultWords();
  const { typed, type, faults } = useWriting();
  const standing = typed.get(path);
  const written = value === null ? '' : inField(value, kind, format);
  const fault = faults.find(({ field }) => field === path || alsoAt.includes(field));
  const trouble = standing?.trouble ?? fault?.reason ?? null;
  const isUnderstood =
    standing !== undefined && standing.trouble === null && value !== null && standing.text.trim() !== written;
  const write = useSteady((text: string) => {
    const read = readFigure(text, kind, locale);
    if (!read.ok) return type(path, { text, trouble: read.reason });
    if (read.value === null && !optional) return type(path, { text, trouble: 'MISSING' });
    type(path, { text, trouble: null });
    onValue(read.value);
  });
  const leave = useSteady(() => {
    if (standing?.trouble === null) type(path, null);
  });
  return (
    <Field
      label={label}
      isLabelled={!unlabelled}
      path={path}
      unit={unitOf(kind)}
      text={standing?.text ?? written}
      understood={isUnderstood ? t('written.understood', { words: inWords(value, kind, format) }) : null}
      error={trouble === null ? null : faultWords(trouble)}
      onWrite={write}
      onLeave={leave}
    />
  );
}

interface FieldProps {
  label: string;
  isLabelled: boolean;
  path: string;
  unit: string | null;
  text: string;
  understood: string | null;
  error: string | null;
  onWrite: (text: string) => void;
  onLeave: () => void;
}

/** The input itself: of dozens on a page, the one that is typed in alone is drawn anew. */
const Field = memo(function Field(props: FieldProps) {
  const { label, isLabelled, path, unit, text, understood, error, onWrite, onLeave } = props;
  return (
    <TextInput
      {...(isLabelled ? { label } : { 'aria-label': label })}
      description={understood}
      inputMode="decimal"
      autoComplete="off"
      data-path={path}
      value={text}
      error={error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={unit}
      rightSectionPointerEvents="none"
      onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      onBlur={onLeave}
    />
  );
});

/** The same function from first to last, which does what the newest would. */
function useSteady<Arguments extends unknown[]>(
  newest: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const current = useRef(newest);
  useEffect(() => {
    current.current = newest;
  });
  return useCallback((...given) => current.current(...given), []);
}

const unitOf = (kind: FigureKind) => (kind === 'percent' ? '%' : kind === 'count' ? null : '$');

/** As it stands in a field: readable again, in the reader's language. */
function inField(value: number, kind: FigureKind, format: Format): string {
  if (kind === 'money') return format.number(value / 100, value % 100 === 0 ? 0 : 2);
  if (kind !== 'percent') return format.number(value);
  return format.number(value, Math.min(COSTING_LIMITS.decimals, decimalsOf(value)));
}

function inWords(value: number, kind: FigureKind, format: Format): string {
  if (kind === 'money') return format.money(value / 100);
  if (kind === 'dollars') return format.money(value);
  return kind === 'percent' ? format.hundredths(value, decimalsOf(value)) : format.number(value);
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
