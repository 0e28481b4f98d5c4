import {
  REQUIREMENT_PRIORITIES,
  REQUIREMENT_TYPES,
  VERIFICATION_METHODS,
  type LintFinding,
  type RequirementPriority,
} from '@commonworks/domain-governance/requirements';
import { type FormState } from '@commonworks/web-ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDomainWords } from '../frame/use-domain-words.js';
import classes from './editor.module.css';
import { FieldFindings } from './field-findings.js';
import { partOf, type RequirementValues } from './requirement-values.js';

export interface ChoiceFieldsProps {
  form: FormState<RequirementValues>;
  /** Its area is chosen now, and stays. */
  isNew: boolean;
  /** What members’ priorities come to. */
  suggested: RequirementPriority | null;
  findings: readonly LintFinding[];
  readOnly: boolean;
}

/** What of a requirement is chosen rather than written. */
export function ChoiceFields({ form, isNew, suggested, findings, readOnly }: ChoiceFieldsProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const { statement } = partOf(form.values);
  return (
    <div className={classes.choices}>
      {isNew && (
        <TextInput
          {...form.input('area')}
          label={t('field.area')}
          description={t('means.area')}
          maxLength={8}
          autoComplete="off"
        />
      )}
      <NativeSelect
        {...form.input('type')}
        label={t('field.type')}
        disabled={readOnly}
        data={REQUIREMENT_TYPES.map((type) => ({ value: type, label: words.type(type) }))}
      />
      <NativeSelect
        {...form.input('agreedPriority')}
        label={t('field.agreedPriority')}
        disabled={readOnly}
        data={[
          {
            value: '',
            label: suggested
              ? t('priority.asMembers', { priority: words.priority(suggested) })
              : t('priority.asMembersYet'),
          },
          ...REQUIREMENT_PRIORITIES.map((one) => ({ value: one, label: words.priority(one) })),
        ]}
      />
      <NativeSelect
        {...form.input('verification')}
        label={t('field.verification')}
        description={<FieldFindings findings={findings} of="verification" statement={statement} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        disabled={readOnly}
        data={[
          { value: '', label: t('means.noMethod') },
          ...VERIFICATION_METHODS.map((method) => ({ value: method, label: words.method(method) })),
        ]}
      />
    </div>
  );
}
