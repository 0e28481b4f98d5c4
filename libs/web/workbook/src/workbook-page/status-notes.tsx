import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { useAutosaveSummary } from '../autosave/use-autosave.js';
import classes from './desk.module.css';
import { lockReason } from './lock-reason.js';
import { useWorkbookAbility } from './use-workbook-ability.js';
import { type Workbook } from './workbook.types.js';

/** Why the workbook cannot be changed, the approver's remark, and answers that a lock held up. */
export function StatusNotes({
  workbook,
  engine,
  own,
}: {
  workbook: Workbook;
  engine: AutosaveEngine;
  own: boolean;
}) {
  const { t } = useTranslation('workbook');
  const { locked } = useAutosaveSummary(engine);
  const can = useWorkbookAbility(workbook.municipality.id);
  const { status, remark, sections } = workbook;
  // Where no section is shown to the reader, the page says that instead.
  const why = own && sections.length > 0 ? lockReason(workbook, can('reopen')) : null;
  return (
    <>
      {!own && <Note>{t('locked.others')}</Note>}
      {why && <Note>{t(`locked.${why}`)}</Note>}
      {remark && status === 'CHANGES_REQUESTED' && (
        <Note tone="attention">
          <strong>{t('remark.title')}</strong> {remark}
        </Note>
      )}
      {locked > 0 && (
        <Note tone="attention">
          {t('locked.kept', { count: locked })}
          <Button size="xs" variant="default" onClick={() => engine.retryRefused()}>
            {t('locked.sendAgain')}
          </Button>
        </Note>
      )}
    </>
  );
}

function Note({ tone = 'plain', children }: { tone?: 'plain' | 'attention'; children: React.ReactNode }) {
  return (
    <div className={classes.bar} data-tone={tone}>
      <p>{children}</p>
    </div>
  );
}
