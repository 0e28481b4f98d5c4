import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { useWorkbookAbility } from './use-workbook-ability.js';
import { usePermittedSteps, WorkbookSteps } from './workbook-steps.js';
import { type Workbook } from './workbook.types.js';

interface WorkbookActionsProps {
  workbook: Workbook;
  engine: AutosaveEngine;
}

/** Where else this workbook is shown, and the steps that this person may take with it now. */
export function WorkbookActions({ workbook, engine }: WorkbookActionsProps) {
  const { t } = useTranslation('workbook');
  const can = useWorkbookAbility(workbook.municipality.id);
  const steps = usePermittedSteps(workbook);
  return (
    <>
      {workbook.sections.some(({ questions }) => questions.some(({ kind }) => kind === 'RATING')) && (
        <Button component={Link} to={`/workbooks/${workbook.id}/assessment-map`} variant="subtle">
          {t('ui:pages.assessmentMap')}
        </Button>
      )}
      {can('share') && (
        <Button component={Link} to={`/workbooks/${workbook.id}/sharing`} variant="subtle">
          {t('sharing.title')}
        </Button>
      )}
      <WorkbookSteps workbook={workbook} engine={engine} steps={steps} />
    </>
  );
}
