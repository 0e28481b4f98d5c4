import { useMutation } from '@apollo/client/react';
import {
  ReopenWorkbookDocument,
  RequestWorkbookChangesDocument,
  SendWorkbookForReviewDocument,
} from '@commonworks/web-graphql';
import { REMARK_LENGTH, textLength } from '@commonworks/domain-assessment';
import { useForm } from '@commonworks/web-ui';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { CharactersLeft } from './question/characters-left.js';
import { StepDialog } from './step-dialog.js';
import { UnsentNote, useUnsent } from './unsent-note.js';
import { type WorkbookStepProps } from './workbook-step.types.js';

/** Hands the workbook to the approver. */
export function ReviewDialog({ workbook, engine, onClose }: WorkbookStepProps & { engine: AutosaveEngine }) {
  const { t } = useTranslation('workbook');
  const [send] = useMutation(SendWorkbookForReviewDocument);
  const form = useForm({
    initial: {},
    send: async () => {
      await send({ variables: { id: workbook.id } });
      onClose();
    },
  });
  const unsent = useUnsent(engine);
  return (
    <StepDialog
      form={form}
      title={t('review.title')}
      confirm={t('actions.review')}
      disabled={unsent > 0}
      onClose={onClose}
    >
      <p>{t('review.explained')}</p>
      <UnsentNote engine={engine} sections={workbook.sections} onGo={onClose} />
    </StepDialog>
  );
}

/** Sends the workbook back with a remark. */
export function RequestChangesDialog({ workbook, onClose }: WorkbookStepProps) {
  const { t } = useTranslation('workbook');
  const [request] = useMutation(RequestWorkbookChangesDocument);
  const form = useForm({
    initial: { remark: '' },
    send: async (values) => {
      const input = { workbookId: workbook.id, remark: values.remark.trim() };
      await request({ variables: { input } });
      onClose();
    },
  });
  const { remark } = form.values;
  return (
    <StepDialog
      form={form}
      title={t('changes.title')}
      confirm={t('changes.confirm')}
      disabled={remark.trim() === '' || textLength(remark.trim()) > REMARK_LENGTH}
      onClose={onClose}
    >
      <p>{t('changes.explained')}</p>
      <Textarea
        {...form.input('remark')}
        data-autofocus
        label={t('changes.remark')}
        autosize
        minRows={3}
        maxRows={10}
      />
      <CharactersLeft text={remark} limit={REMARK_LENGTH} />
    </StepDialog>
  );
}

/** Opens a submitted workbook for answers again. */
export function ReopenDialog({ workbook, onClose }: WorkbookStepProps) {
  const { t } = useTranslation('workbook');
  const [reopen] = useMutation(ReopenWorkbookDocument);
  const form = useForm({
    initial: {},
    send: async () => {
      await reopen({ variables: { id: workbook.id } });
      onClose();
    },
  });
  return (
    <StepDialog form={form} title={t('reopen.title')} confirm={t('actions.reopen')} onClose={onClose}>
      <p>{t('reopen.explained')}</p>
    </StepDialog>
  );
}
