import { ManySelect, Section, type FormState } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import classes from './editor.module.css';
import { linesOf, listOf } from './listed.js';
import { ParametersField } from './parameters-field.js';
import { type RequirementValues } from './requirement-values.js';
import { TestsField } from './tests-field.js';

export interface TracedFieldsProps {
  form: FormState<RequirementValues>;
  document: SpecifiedDocument;
  /** Of the requirement; null of a new one. */
  number: string | null;
  readOnly: boolean;
}

/** What a requirement is followed from and to: needs, others, terms of the service level, tests. */
export function TracedFields({ form, document, number, readOnly }: TracedFieldsProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const { needs, parents } = form.values;
  return (
    <Section title={t('field.traced')}>
      <div className={classes.choices}>
        <ManySelect
          {...form.input('needs')}
          label={t('field.needs')}
          disabled={readOnly}
          value={listOf(needs)}
          onChange={(ids) => form.set({ needs: linesOf(ids) })}
          data={document.needs.map(({ id, label }) => ({ value: id, label }))}
        />
        <ManySelect
          {...form.input('parents')}
          label={t('field.parents')}
          disabled={readOnly}
          value={listOf(parents)}
          onChange={(numbers) => form.set({ parents: linesOf(numbers) })}
          data={document.requirements
            .filter((one) => one.number !== number)
            .map((one) => ({ value: one.number, label: `${one.number} – ${words.text(one.statement)}` }))}
        />
        <ParametersField form={form} readOnly={readOnly} />
      </div>
      <TestsField form={form} readOnly={readOnly} />
    </Section>
  );
}
