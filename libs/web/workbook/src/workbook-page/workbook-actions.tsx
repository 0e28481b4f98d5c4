import { workbookTransition } from '@commonworks/domain-assessment';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { ReopenDialog, RequestChangesDialog, ReviewDialog } from './status-dialogs.js';
import { SubmitDialog } from './submit-dialog.js';
import { useWorkbookAbility } from './use-workbook-ability.js';
import { type WorkbookStepProps } from './workbook-step.types.js';
import { type Workbook } from './workbook.types.js';

type Step = 'review' | 'changes' | 'submit' | 'reopen';

interface WorkbookActionsProps {
  workbook: Workbook;
  engine: AutosaveEngine;
}

/** The steps of a workbook that this person may take now. */
export function WorkbookActions({ workbook, engine }: WorkbookActionsProps) {
  const { t } = useTranslation('workbook');
  const can = useWorkbookAbility(workbook.municipality.id);
  const [step, setStep] = useState<Step | null>(null);
  const { status, campaign } = workbook;
  const open = campaign.status === 'OPEN';
  const may = {
    review: open && can('sendForReview') && workbookTransition(status, 'SEND_FOR_REVIEW').ok,
    changes: open && can('requestChanges') && workbookTransition(status, 'REQUEST_CHANGES').ok,
    submit: open && can('submit') && workbookTransition(status, 'SUBMIT').ok,
    reopen: open && can('reopen') && workbookTransition(status, 'REOPEN').ok,
  };
  const dialog: WorkbookStepProps = { workbook, onClose: () => setStep(null) };
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
      {may.review && (
        <Button variant="default" onClick={() => setStep('review')}>
          {t('actions.review')}
        </Button>
      )}
      {may.changes && (
        <Button variant="default" onClick={() => setStep('changes')}>
          {t('changes.title')}
        </Button>
      )}
      {may.submit && <Button onClick={() => setStep('submit')}>{t('actions.submit')}</Button>}
      {may.reopen && (
        <Button variant="default" onClick={() => setStep('reopen')}>
          {t('actions.reopen')}
        </Button>
      )}
      {step === 'review' && <ReviewDialog {...dialog} engine={engine} />}
      {step === 'changes' && <RequestChangesDialog {...dialog} />}
      {step === 'submit' && <SubmitDialog {...dialog} engine={engine} />}
      {step === 'reopen' && <ReopenDialog {...dialog} />}
    </>
  );
}
