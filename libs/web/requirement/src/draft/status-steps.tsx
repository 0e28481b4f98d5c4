import { type RequirementStatus } from '@commonworks/domain-governance/requirements';
import { explainError, unawaited } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { useStatusStep } from '../frame/use-status-step.js';
import classes from './draft.module.css';

export interface StatusStepsProps {
  documentId: string;
  row: RequirementRow;
  onMerge: () => void;
  onReject: () => void;
}

/** What may become of a requirement: done at once, or asked about first where it goes. */
export function StatusSteps({ documentId, row, onMerge, onReject }: StatusStepsProps) {
  const { t } = useTranslation('requirement');
  const step = useStatusStep(documentId);
  const [busy, setBusy] = useState<RequirementStatus | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (status: RequirementStatus) => {
    setBusy(status);
    setProblem(null);
    try {
      setProblem((await step(row, status))?.message ?? null);
    } catch (error) {
      const { kind, message } = explainError(error);
      setProblem(message ?? t(`ui:errors.${kind}.happened`));
    } finally {
      setBusy(null);
    }
  };
  const [first] = row.nextStatuses;
  const button = (word: string, onClick: () => void, status: RequirementStatus | null) => (
    <Button
      key={word}
      size="compact-sm"
      variant={status === first ? 'light' : 'subtle'}
      loading={busy !== null && busy === status}
      aria-label={`${word}: ${row.number}`}
      onClick={onClick}
    >
      {word}
    </Button>
  );
  return (
    <div data-print="no">
      <div className={classes.steps}>
        {row.nextStatuses
          .filter((status) => status !== 'REJECTED')
          .map((status) => button(t(`step.${status}`), () => unawaited(() => take(status)), status))}
        {row.status === 'PROPOSED' && button(t('step.merge'), onMerge, null)}
        {row.nextStatuses.includes('REJECTED') && button(t('step.REJECTED'), onReject, null)}
      </div>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
