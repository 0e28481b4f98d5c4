import { HOSTINGS, readSystem, SYSTEM_FIELD_LENGTH, type SystemValue } from '@commonworks/domain-assessment';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CharactersLeft } from './characters-left.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';
import { isBlankSystem } from './system-value.js';

const WORDS = ['product', 'vendor', 'version'] as const;

/** How much room a field still has, under it. */
const counted = (text: string | null) => ({
  description: <CharactersLeft text={text ?? ''} limit={SYSTEM_FIELD_LENGTH} />,
  inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const],
});

/** The system in use for one purpose: what it is, whose, where it runs, until when it is supported, what follows. */
export function SystemField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { state, value } = control.content;
  const system = readSystem(state === 'ANSWERED' ? value : null);
  const change = (part: Partial<SystemValue>, pace: 'now' | 'soon') => {
    const next = { ...system, ...part };
    if (isBlankSystem(next)) control.mark('UNANSWERED');
    else control.answer(next, pace);
  };
  const shared = { readOnly: disabled, onBlur: control.leave };
  return (
    <QuestionLine question={question} control={control} disabled={disabled}>
      {(ids) => (
        <div className={classes.beside}>
          <div
            role="group"
            aria-labelledby={ids.label}
            aria-describedby={ids.description}
            className={classes.system}
          >
            {WORDS.map((field) => (
              <TextInput
                key={field}
                {...shared}
                label={t(`terms:systemField.${field}`)}
                withAsterisk={field === 'product'}
                value={system[field] ?? ''}
                {...counted(system[field])}
                onChange={({ currentTarget }) =>
                  change(
                    { [field]: field === 'product' ? currentTarget.value : currentTarget.value || null },
                    'soon',
                  )
                }
              />
            ))}
            <NativeSelect
              label={t('terms:systemField.hosting')}
              disabled={disabled}
              value={system.hosting ?? ''}
              data={[
                { value: '', label: t('system.notSaid') },
                ...HOSTINGS.map((code) => ({ value: code, label: t(`terms:hosting.${code}`) })),
              ]}
              onChange={({ currentTarget }) =>
                change({ hosting: HOSTINGS.find((code) => code === currentTarget.value) ?? null }, 'now')
              }
            />
            <TextInput
              {...shared}
              type="date"
              label={t('terms:systemField.supportEnds')}
              value={system.supportEnds ?? ''}
              onChange={({ currentTarget }) => change({ supportEnds: currentTarget.value || null }, 'soon')}
            />
            <TextInput
              {...shared}
              label={t('terms:systemField.plannedReplacement')}
              value={system.plannedReplacement ?? ''}
              {...counted(system.plannedReplacement)}
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
