import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './conflict.module.css';

export interface ConflictProps<Texts extends Record<string, string>> {
  /** What is typed, which stays in the fields below. */
  mine: Texts;
  /** What somebody else saved meanwhile. */
  theirs: Texts;
  labels: Record<keyof Texts, string>;
}

/** What somebody else saved meanwhile, where something else is typed: both stand on the screen, and nothing is lost. */
export function Conflict<Texts extends Record<string, string>>({
  mine,
  theirs,
  labels,
}: ConflictProps<Texts>) {
  const { t } = useTranslation('ui');
  const note = useRef<HTMLElement>(null);
  // One saves at the end of what may be a long form.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [theirs]);
  const differing = (Object.keys(labels) as (keyof Texts & string)[]).filter(
    (key) => mine[key]?.trim() !== theirs[key]?.trim(),
  );
  return (
    <section ref={note} className={classes.conflict} aria-label={t('conflict.title')}>
      <p>{t('conflict.means')}</p>
      <dl>
        {differing.map((key) => (
          <div key={key}>
            <dt>{labels[key]}</dt>
            <dd>{theirs[key] || t('conflict.empty')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
