import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Crossed } from './use-write-clause.js';
import classes from './write.module.css';

/** How a clause reads now and how it would with what is typed, whole and below each other: nothing is lost. */
export function CrossedTexts({ crossed: { theirs, yours } }: { crossed: Crossed }) {
  const { t } = useTranslation('governance');
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [theirs]);
  return (
    <section ref={note} className={classes.crossed} aria-label={t('crossed.title')}>
      <p>{t('crossed.means')}</p>
      <h3>{t('crossed.theirs')}</h3>
      <p className={classes.text}>{theirs}</p>
      <h3>{t('crossed.yours')}</h3>
      <p className={classes.text}>{yours === '' ? t('crossed.unreadable') : yours}</p>
    </section>
  );
}
