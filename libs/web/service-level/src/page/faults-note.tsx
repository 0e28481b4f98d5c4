import { useTranslation } from 'react-i18next';
import classes from './levels.module.css';
import type { LevelsState } from './use-levels.js';

/** What keeps the agreement from being sent for review, each a way to its field. */
export function FaultsNote({ levels: { faults, field, form, isWritten } }: { levels: LevelsState }) {
  const { t } = useTranslation('service-level');
  if (faults.size === 0) return null;
  const go = (fieldId: string) =>
    form.element.current?.querySelector<HTMLElement>(`[name="${fieldId}"]`)?.focus();
  return (
    <section className={classes.faults} aria-label={t('faults.label')}>
      <p>{t('faults.means', { count: faults.size })}</p>
      <ul>
        {[...faults].map(([fieldId, words]) => (
          <li key={fieldId}>
            {isWritten ? (
              <button type="button" className={classes.toField} onClick={() => go(fieldId)}>
                {field(fieldId)?.label ?? fieldId}
              </button>
            ) : (
              <strong>{field(fieldId)?.label ?? fieldId}</strong>
            )}{' '}
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
