import { workbookTransition } from '@commonworks/domain-assessment';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { ReopenDialog, RequestChangesDialog, ReviewDialog } from './status-dialogs.js';
import { SubmitDialog } from './submit-dialog.js';
import { useWorkbookAbility } from './use-workbook-ability.js';
import { type WorkbookStepProps } from './workbook-step.types.js';
import { type Workbook } from './workbook.types.js';

export type Step = 'review' | 'changes' | 'submit' | 'reopen';

/** The steps that this person may take with the workbook now. */
export function usePermittedSteps({ status, campaign, municipality }: Workbook): ReadonlySet<Step> {
  const can = useWorkbookAbility(municipality.id);
  if (campaign.status !== 'OPEN') return new Set();
  const may: Record<Step, boolean> = {
    review: can('sendForReview') && workbookTransition(status, 'SEND_FOR_REVIEW').ok,
    changes: can('requestChanges') && workbookTransition(status, 'REQUEST_CHANGES').ok,
    submit: can('submit') && workbookTransition(status, 'SUBMIT').ok,
    reopen: can('reopen') && workbookTransition(status, 'REOPEN').ok,
  };
  return new Set((Object.keys(may) as Step[]).filter((step) => may[step]));
}

interface WorkbookStepsProps {
  workbook: Workbook;
  engine: AutosaveEngine;
  steps: ReadonlySet<Step>;
}

/** A button for each step, and the dialog in which it is taken. */
export function WorkbookSteps({ workbook, engine, steps }: WorkbookStepsProps) {
  const { t } = useTranslation('workbook');
  const [step, setStep] = useState<Step | null>(null);
  const dialog: WorkbookStepProps = { workbook, onClose: () => setStep(null) };
  return (
    <>
      {steps.has('review') && (
        <Button variant="default" onClick={() => setStep('review')}>
          {t('actions.review')}
        </Button>
      )}
      {steps.has('changes') && (
        <Button variant="default" onClick={() => setStep('changes')}>
          {t('changes.title')}
        </Button>
      )}
      {steps.has('submit') && <Button onClick={() => setStep('submit')}>{t('actions.submit')}</Button>}
      {steps.has('reopen') && (
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
