import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LockIcon } from '../icons/icon.js';
import { Explained } from './explained.js';
import classes from './marks.module.css';

export interface WithheldMarkProps {
  /** The explanation as the server words it, in the reader's language; it begins with the word itself. */
  text: string;
}

/** A figure that is withheld: the lock, the word, and why. Never an empty place, never a zero. */
export function WithheldMark({ text }: WithheldMarkProps) {
  const { t } = useTranslation('ui');
  return (
    <Explained text={text} className={classes.withheld}>
      <LockIcon size={14} />
      <span aria-hidden>{t('marks.withheld')}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </Explained>
  );
}
