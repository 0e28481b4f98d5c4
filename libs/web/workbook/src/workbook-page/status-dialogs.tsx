import { useMutation } from '@apollo/client/react';
import {
  ReopenWorkbookDocument,
  RequestWorkbookChangesDocument,
  SendWorkbookForReviewDocument,
} from '@commonworks/web-graphql';
import { REMARK_LENGTH, textLength } from '@commonworks/domain-assessment';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { CharactersLeft } from './question/characters-left.js';
import { StepDialog } from './step-dialog.js';
import { UnsentNote, useUnsent } from './unsent-note.js';
import { type WorkbookStepProps } from './workbook-step.types.js';

/** Hands the workbook to the approver. */
export function ReviewDialog({
  workbook,
  engine,
  onClose,
  onDone,
}: WorkbookStepProps & { engine: AutosaveEngine }) {
  const { t } = useTranslation('workbook');
  const [send, { loading, error }] = useMutation(SendWorkbookForReviewDocument);
  const unsent = useUnsent(engine);
  return (
    <StepDialog
      title={t('review.title')}
      confirm={t('actions.review')}
      busy={loading}
      error={error}
      disabled={unsent > 0}
      onClose={onClose}
      onConfirm={() => void send({ variables: { id: workbook.id } }).then(onDone, () => undefined)}
    >
      <p>{t('review.explained')}</p>
      <UnsentNote engine={engine} sections={workbook.sections} onGo={onClose} />
    </StepDialog>
  );
}

/** Sends the workbook back with a remark. */
export function RequestChangesDialog({ workbook, onClose, onDone }: WorkbookStepProps) {
  const { t } = useTranslation('workbook');
  const [remark, setRemark] = useState('');
  const [request, { loading, error }] = useMutation(RequestWorkbookChangesDocument);
  const input = { workbookId: workbook.id, remark: remark.trim() };
  return (
    <StepDialog
      title={t('changes.title')}
      confirm={t('changes.confirm')}
      busy={loading}
      error={error}
      disabled={input.remark === '' || textLength(input.remark) > REMARK_LENGTH}
      onClose={onClose}
      onConfirm={() => void request({ variables: { input } }).then(onDone, () => undefined)}
    >
      <p>{t('changes.explained')}</p>
      <Textarea
        data-autofocus
        label={t('changes.remark')}
        autosize
        minRows={3}
        maxRows={10}
        value={remark}
        onChange={({ currentTarget }) => setRemark(currentTarget.value)}
      />
      <CharactersLeft text={remark} limit={REMARK_LENGTH} />
    </StepDialog>
  );
}

/** Opens a submitted workbook for answers again. */
export function ReopenDialog({ workbook, onClose, onDone }: WorkbookStepProps) {
  const { t } = useTranslation('workbook');
  const [reopen, { loading, error }] = useMutation(ReopenWorkbookDocument);
  return (
    <StepDialog
      title={t('reopen.title')}
      confirm={t('actions.reopen')}
      busy={loading}
      error={error}
      onClose={onClose}
      onConfirm={() => void reopen({ variables: { id: workbook.id } }).then(onDone, () => undefined)}
    >
      <p>{t('reopen.explained')}</p>
    </StepDialog>
  );
}
