import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './marks.module.css';

/** Says that what stands here was made up for demonstration. */
export function SyntheticMark() {
  const { t } = useTranslation('ui');
  return (
    <Tooltip label={t('marks.syntheticExplained')} multiline w={280} withArrow>
      <span className={classes.synthetic} tabIndex={0}>
        {t('marks.synthetic')}
      </span>
    </Tooltip>
  );
}
