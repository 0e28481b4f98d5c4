import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import classes from './section.module.css';
import { usePermittedSteps, WorkbookSteps, type Step } from './workbook-steps.js';
import { type Section, type Workbook } from './workbook.types.js';

interface WorkbookEndProps {
  workbook: Workbook;
  engine: AutosaveEngine;
  /** The last section, under which this stands. */
  section: Section;
  onGo(sectionId: string): void;
}

/** Steps that lead on; whoever wants to go back finds how at the head of the page. */
const ONWARD: readonly Step[] = ['review', 'changes', 'submit'];

/** What comes after the last section: what is still open, or the next step of the workbook. */
export function WorkbookEnd({ workbook, engine, section, onGo }: WorkbookEndProps) {
  const { t } = useTranslation('workbook');
  const permitted = usePermittedSteps(workbook);
  const steps = new Set(ONWARD.filter((step) => permitted.has(step)));
  const { editable, sections, campaign } = workbook;
  const left = sections.map((one) => ({ one, count: one.progress.total - one.progress.answered }));
  const count = left.reduce((sum, each) => sum + each.count, 0);
  const open = left.find((each) => each.count > 0 && each.one !== section)?.one;
  return (
    <div className={classes.end}>
      {editable && <p>{count > 0 ? t('end.left', { count }) : t('end.done')}</p>}
      <div className={classes.endSteps}>
        {editable && open && (
          <Button variant="light" onClick={() => onGo(open.id)}>
            {t('section.next', { title: open.title })}
          </Button>
        )}
        <WorkbookSteps workbook={workbook} engine={engine} steps={steps} />
        {steps.size === 0 &&
          (campaign.status === 'RELEASED' ? (
            <Button component={Link} to={`/results/${campaign.id}`} variant="light">
              {t('ui:results.see')}
            </Button>
          ) : (
            <Button component={Link} to="/" variant="subtle">
              {t('ui:pages.home')}
            </Button>
          ))}
      </div>
    </div>
  );
}
