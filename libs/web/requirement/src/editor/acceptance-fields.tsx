import { type LintFinding } from '@commonworks/domain-governance/requirements';
import { Section, type FormState } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { BothLanguages } from './both-languages.js';
import { FieldFindings } from './field-findings.js';
import { inLanguage, partOf, type RequirementValues } from './requirement-values.js';

export interface AcceptanceFieldsProps {
  form: FormState<RequirementValues>;
  findings: readonly LintFinding[];
  readOnly: boolean;
}

/** By what one sees that a requirement is met, and who answers for it. */
export function AcceptanceFields({ form, findings, readOnly }: AcceptanceFieldsProps) {
  const { t } = useTranslation('requirement');
  const { statement } = partOf(form.values);
  const both = (name: 'given' | 'when' | 'then' | 'owner', means?: string) => (
    <BothLanguages
      label={t(`field.${name}`)}
      means={readOnly ? undefined : means}
      input={(locale) => form.input(inLanguage(name, locale))}
      readOnly={readOnly}
    />
  );
  return (
    <>
      <Section title={t('field.acceptance')}>
        <FieldFindings findings={findings} of="acceptance" statement={statement} />
        {both('given')}
        {both('when')}
        {both('then')}
      </Section>
      {both('owner', t('means.owner'))}
    </>
  );
}
