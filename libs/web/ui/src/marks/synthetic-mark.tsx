import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Explained } from './explained.js';
import classes from './marks.module.css';

/** Says that what stands here was made up for demonstration. */
export function SyntheticMark() {
  const { t } = useTranslation('ui');
  const text = t('marks.syntheticExplained');
  return (
    <Explained text={text} className={classes.synthetic}>
      {t('marks.synthetic')}
      <VisuallyHidden>{text}</VisuallyHidden>
    </Explained>
  );
}
