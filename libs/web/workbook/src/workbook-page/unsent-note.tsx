import { useTranslation } from 'react-i18next';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { useAutosaveSummary } from '../autosave/use-autosave.js';
import classes from './desk.module.css';

/** How many answers the server does not have yet; a lock now would shut them out. */
export function useUnsent(engine: AutosaveEngine): number {
  const { saving, waiting, refused } = useAutosaveSummary(engine);
  return saving + waiting + refused;
}

/** Says why the step has to wait. */
export function UnsentNote({ engine }: { engine: AutosaveEngine }) {
  const { t } = useTranslation('workbook');
  const unsent = useUnsent(engine);
  if (unsent === 0) return null;
  return (
    <div className={classes.bar} data-tone="attention" role="status">
      <p>{t('unsent', { count: unsent })}</p>
    </div>
  );
}
