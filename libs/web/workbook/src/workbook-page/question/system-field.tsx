import {
  HOSTINGS,
  REPLACEMENT_STATUSES,
  SYSTEM_FIELD_LENGTH,
  type SystemField as Field,
} from '@commonworks/domain-assessment';
import { type ProductRowFragment } from '@commonworks/web-graphql';
import { PartialDateInput, useFormat, useLocale } from '@commonworks/web-ui';
import { NativeSelect, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CharactersLeft } from './characters-left.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { ProductInput } from './product-input.js';
import { QuestionLine } from './question-line.js';
import { useReasonWords } from './reason-words.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';
import { StoredNote } from './stored-note.js';
import {
  asksForDates,
  draftIn,
  isBlankDraft,
  readDraft,
  writeDraft,
  type DateField,
  type SystemDraft,
} from './system-draft.js';

const WORDS = ['vendor', 'version'] as const;

/** How much room a field still has, under it. */
const counted = (text: string | null) => ({
  description: <CharactersLeft text={text ?? ''} limit={SYSTEM_FIELD_LENGTH} />,
  inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const],
});

/**
 * The system in use for one purpose: what it is, whose, where it runs, until when it is supported, how far its
 * replacement is, and what follows. While a date is typed, nothing is sent; one that cannot be taken stays in its field
 * with all that is said beside it, and is kept in the browser until it is one.
 */
export function SystemField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { locale } = useLocale();
  const format = useFormat();
  const reasonWords = useReasonWords();
  const [typing, setTyping] = useState<DateField | null>(null);
  const draft = draftIn(control);
  const { faults } = readDraft(draft);
  const change = (part: Partial<SystemDraft>, pace: 'now' | 'soon' | 'whenLeft') => {
    const next = { ...draft, ...part };
    if (isBlankDraft(next)) return control.mark('UNANSWERED');
    const read = readDraft(next);
    const faulty = Object.keys(read.faults).length > 0;
    if (pace !== 'whenLeft' && !faulty) return control.answer(read.value, pace);
    const meaning = faulty ? null : { state: 'ANSWERED' as const, value: read.value };
    control.type({ text: writeDraft(next), locale, meaning });
  };
  const [filled, setFilled] = useState('');
  // What somebody wrote there stands: only what is empty is filled.
  const choose = ({ name, vendor, supportEnds }: ProductRowFragment) => {
    const part: Partial<SystemDraft> = {
      ...(!draft.vendor?.trim() && vendor !== null && { vendor }),
      ...(draft.supportEnds.trim() === '' && supportEnds !== null && { supportEnds }),
    };
    change({ product: name, ...part }, 'now');
    const fields = (Object.keys(part) as (keyof typeof part)[]).map((field) =>
      t(`terms:systemField.${field}`),
    );
    setFilled(fields.length > 0 ? t('system.filled', { fields: format.list(fields) }) : '');
  };
  const shared = { readOnly: disabled, onBlur: control.leave };
  // Nobody is told that a date is none while writing it, nor that it lies before one that is being changed.
  const faultWords = (field: Field) => {
    const reason = field === typing || (typing && faults[field] === 'FROM_AFTER_TO') ? null : faults[field];
    if (!reason) return null;
    return <span role="alert">{t('trouble.typed', { reason: reasonWords(reason, question.settings) })}</span>;
  };
  const dateInput = (field: DateField) => (
    <PartialDateInput
      key={field}
      label={t(`terms:systemField.${field}`)}
      text={draft[field]}
      error={faultWords(field)}
      readOnly={disabled}
      onType={(text) => change({ [field]: text }, 'whenLeft')}
      onFocus={() => setTyping(field)}
      onBlur={() => {
        setTyping(null);
        control.leave();
      }}
    />
  );
  return (
    <QuestionLine
      question={question}
      control={control}
      disabled={disabled}
      problem={
        control.typed?.left &&
        control.typed.meaning === null &&
        control.content.state !== 'UNANSWERED' && <StoredNote question={question} control={control} />
      }
    >
      {(ids) => (
        <div className={classes.beside}>
          <div
            role="group"
            aria-labelledby={ids.label}
            aria-describedby={ids.description}
            className={classes.system}
          >
            <ProductInput
              {...shared}
              label={t('terms:systemField.product')}
              withAsterisk
              text={draft.product}
              {...counted(draft.product)}
              onType={(product) => change({ product }, 'soon')}
              onChoose={choose}
            />
            {WORDS.map((field) => (
              <TextInput
                key={field}
                {...shared}
                label={t(`terms:systemField.${field}`)}
                value={draft[field] ?? ''}
                {...counted(draft[field])}
                onChange={({ currentTarget }) => change({ [field]: currentTarget.value || null }, 'soon')}
              />
            ))}
            <VisuallyHidden role="status">{filled}</VisuallyHidden>
            <NativeSelect
              label={t('terms:systemField.hosting')}
              disabled={disabled}
              onBlur={control.leave}
              value={draft.hosting ?? ''}
              data={[
                { value: '', label: t('system.notSaid') },
                ...HOSTINGS.map((code) => ({ value: code, label: t(`terms:hosting.${code}`) })),
              ]}
              onChange={({ currentTarget }) =>
                change({ hosting: HOSTINGS.find((code) => code === currentTarget.value) ?? null }, 'now')
              }
            />
            {dateInput('supportEnds')}
            <NativeSelect
              label={t('terms:systemField.replacement')}
              disabled={disabled}
              onBlur={control.leave}
              value={draft.replacement ?? ''}
              description={draft.replacement === 'DONE' && !disabled && t('system.doneHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              error={faultWords('replacement')}
              data={[
                { value: '', label: t('system.notSaid') },
                ...REPLACEMENT_STATUSES.map((code) => ({
                  value: code,
                  label: t(`terms:replacementStatus.${code}`),
                })),
              ]}
              onChange={({ currentTarget }) =>
                change(
                  { replacement: REPLACEMENT_STATUSES.find((code) => code === currentTarget.value) ?? null },
                  'now',
                )
              }
            />
            {(asksForDates(draft) || (typing && typing !== 'supportEnds')) &&
              (['replacementFrom', 'replacementTo'] as const).map(dateInput)}
            <TextInput
              {...shared}
              label={t('terms:systemField.plannedReplacement')}
              value={draft.plannedReplacement ?? ''}
              {...counted(draft.plannedReplacement)}
              onChange={({ currentTarget }) =>
                change({ plannedReplacement: currentTarget.value || null }, 'soon')
              }
            />
            <StateWords control={control} />
          </div>
          <SpecialButtons control={control} disabled={disabled} labelledBy={ids.label} />
        </div>
      )}
    </QuestionLine>
  );
}
