import { isRequirementArea, lintRequirement } from '@commonworks/domain-governance/requirements';
import { Conflict, Form, type LocaleCode } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asRequirement, type RequirementRow } from '../frame/as-requirement.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { AcceptanceFields } from './acceptance-fields.js';
import { BothLanguages } from './both-languages.js';
import { ChoiceFields } from './choice-fields.js';
import classes from './editor.module.css';
import { FieldFindings } from './field-findings.js';
import { inLanguage, partOf, valuesOf } from './requirement-values.js';
import { TracedFields } from './traced-fields.js';
import { useConflictTexts } from './use-conflict-texts.js';
import { useRequirementForm } from './use-requirement-form.js';

export interface RequirementFormProps {
  document: SpecifiedDocument;
  row: RequirementRow | null;
  readOnly: boolean;
}

/** The words of a requirement, with what is to be mended told at its field while one types. */
export function RequirementForm({ document, row, readOnly }: RequirementFormProps) {
  const { t } = useTranslation('requirement');
  const { form, theirs } = useRequirementForm(document.id, row);
  const texts = useConflictTexts();
  const part = partOf(form.values);
  // What follows the members’ priorities is a Must where theirs is.
  const agreedPriority = part.agreedPriority ?? row?.membersPriority ?? null;
  const findings = lintRequirement(asRequirement({ ...part, agreedPriority }));
  const statementFindings = (language: LocaleCode) =>
    form.values[inLanguage('statement', language)].trim() === '' ? null : (
      <FieldFindings findings={findings} of="statement" language={language} statement={part.statement} />
    );
  const lacks = part.statement.en === '' || part.statement.fr === '';
  const noArea = row === null && !isRequirementArea(form.values.area.trim().toUpperCase());
  return (
    <Form
      form={form}
      className={classes.form}
      actions={
        !readOnly && (
          <div className={classes.actions}>
            <Button type="submit" loading={form.busy} disabled={lacks || noArea}>
              {row === null ? t('add') : t('ui:action.save')}
            </Button>
            {form.done && (
              <p role="status" className={classes.saved}>
                {t('saved')}
              </p>
            )}
          </div>
        )
      }
    >
      {theirs && (
        <Conflict mine={texts.of(form.values)} theirs={texts.of(valuesOf(theirs))} labels={texts.labels} />
      )}
      <BothLanguages
        label={t('field.statement')}
        means={readOnly ? undefined : t('means.statement')}
        input={(locale) => form.input(inLanguage('statement', locale))}
        findings={readOnly ? undefined : statementFindings}
        rows={3}
        readOnly={readOnly}
      />
      <BothLanguages
        label={t('field.rationale')}
        input={(locale) => form.input(inLanguage('rationale', locale))}
        rows={2}
        readOnly={readOnly}
      />
      <ChoiceFields
        form={form}
        isNew={row === null}
        suggested={row?.membersPriority ?? null}
        findings={findings}
        readOnly={readOnly}
      />
      <AcceptanceFields form={form} findings={findings} readOnly={readOnly} />
      <TracedFields form={form} document={document} number={row?.number ?? null} readOnly={readOnly} />
    </Form>
  );
}
