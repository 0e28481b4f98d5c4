import { useTranslation } from 'react-i18next';
import { type QuestionSnapshot } from '../../autosave/outbox.js';
import classes from './question-line.module.css';

/** How the save of one question stands, in the small; the page says it aloud. */
export function SaveMark({ phase }: { phase: QuestionSnapshot['phase'] }) {
  const { t } = useTranslation('workbook');
  const word = phase === 'still' ? undefined : t(`save.${phase}`);
  return <span className={classes.saveMark} data-phase={phase} title={word} aria-hidden="true" />;
}
