import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './marks.module.css';

/** Says that what stands here follows from the words of a published document. */
export function PublishedMark() {
  const { t } = useTranslation('ui');
  return (
    <Tooltip label={t('marks.publishedExplained')} multiline w={280} withArrow>
      <span className={classes.published} tabIndex={0}>
        {t('marks.published')}
      </span>
    </Tooltip>
  );
}
