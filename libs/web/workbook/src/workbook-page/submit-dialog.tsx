import { useMutation } from '@apollo/client/react';
import { SubmitWorkbookDocument } from '@commonworks/web-graphql';
import { useForm } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import classes from './desk.module.css';
import { StepDialog } from './step-dialog.js';
import { UnsentNote, useUnsent } from './unsent-note.js';
import { type WorkbookStepProps } from './workbook-step.types.js';

/** Shows what is not answered yet, section by section, before the workbook is submitted; gaps are allowed. */
export function SubmitDialog({ workbook, engine, onClose }: WorkbookStepProps & { engine: AutosaveEngine }) {
  const { t } = useTranslation('workbook');
  const [submit] = useMutation(SubmitWorkbookDocument);
  const form = useForm({
    initial: {},
    send: async () => {
      await submit({ variables: { id: workbook.id } });
      onClose();
    },
  });
  const unsent = useUnsent(engine);
  const { progress } = workbook;
  const open = progress.total - progress.answered;
  const gaps = workbook.sections.flatMap(({ code, title, progress: { answered, total } }) => {
    return answered < total ? [{ code, title, count: total - answered }] : [];
  });
  return (
    <StepDialog
      form={form}
      title={t('submit.title')}
      confirm={t(open > 0 ? 'submit.withGaps' : 'actions.submit')}
      disabled={unsent > 0}
      onClose={onClose}
    >
      <p>{t('submit.explained', { consortium: workbook.campaign.consortium.name })}</p>
      {workbook.sharing === 'PRIVATE' && (
        <p>
          <strong>{t('submit.private')}</strong>{' '}
          <Anchor component={Link} to={`/workbooks/${workbook.id}/sharing`}>
            {t('submit.choose')}
          </Anchor>
        </p>
      )}
      {gaps.length === 0 ? (
        <p>{t('submit.complete', { count: progress.total })}</p>
      ) : (
        <div>
          <p>
            <strong>{t('submit.open', { count: open, total: progress.total })}</strong>{' '}
            {t('submit.gapsAllowed')}
          </p>
          <ul className={classes.gaps}>
            {gaps.map(({ code, title, count }) => (
              <li key={code}>
                <Anchor component={Link} to={`?section=${encodeURIComponent(code)}`} onClick={onClose}>
                  {title}
                </Anchor>
                <span>{t('submit.gap', { count })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <UnsentNote engine={engine} sections={workbook.sections} onGo={onClose} />
    </StepDialog>
  );
}
