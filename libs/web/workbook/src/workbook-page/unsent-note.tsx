import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { useAutosaveSummary } from '../autosave/use-autosave.js';
import classes from './desk.module.css';
import { useNotSaved } from './use-not-saved.js';
import { type Section } from './workbook.types.js';

/** How many answers the server does not have yet; a lock now would shut them out. */
export function useUnsent(engine: AutosaveEngine): number {
  const { typing, saving, waiting, refused } = useAutosaveSummary(engine);
  return typing + saving + waiting + refused;
}

interface UnsentNoteProps {
  engine: AutosaveEngine;
  sections: readonly Section[];
  /** Called when the person goes to a section to settle what waits there. */
  onGo(): void;
}

/** Says why the step has to wait, and where something waits for the person. */
export function UnsentNote({ engine, sections, onGo }: UnsentNoteProps) {
  const { t } = useTranslation('workbook');
  const unsent = useUnsent(engine);
  const notSaved = useNotSaved(engine, sections);
  if (unsent === 0) return null;
  return (
    <div className={classes.bar} data-tone="attention" data-place="dialog" role="status">
      <p>{t('unsent', { count: unsent })}</p>
      {notSaved.size > 0 && (
        <ul className={classes.places}>
          {sections
            .filter(({ id }) => notSaved.has(id))
            .map(({ id, code, title }) => (
              <li key={id}>
                <Anchor component={Link} to={`?section=${encodeURIComponent(code)}`} onClick={onGo}>
                  {title}
                </Anchor>{' '}
                {t('section.notSaved', { count: notSaved.get(id) ?? 0 })}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
