import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Explained } from './explained.js';
import classes from './marks.module.css';

/** Says that what stands here follows from the words of a published document. */
export function PublishedMark() {
  const { t } = useTranslation('ui');
  const text = t('marks.publishedExplained');
  return (
    <Explained text={text} className={classes.published}>
      {t('marks.published')}
      <VisuallyHidden>{text}</VisuallyHidden>
    </Explained>
  );
}
