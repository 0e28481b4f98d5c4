import { type CommunityShow } from '@commonworks/web-graphql';
import { SearchField } from '@commonworks/web-ui';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { type useAsked } from './use-asked.js';

/** Searches, and narrows to open questions or articles. */
export function Asking({ asked }: { asked: ReturnType<typeof useAsked> }) {
  const { t } = useTranslation('community');
  const shown: CommunityShow[] = ['ALL', 'OPEN_QUESTIONS', 'ARTICLES'];
  return (
    <div className={classes.tools}>
      <SearchField
        quiet
        label={t('search')}
        w={360}
        maw="100%"
        words={asked.search}
        onSearch={asked.searchFor}
      />
      <SegmentedControl
        aria-label={t('show.label')}
        value={asked.show}
        onChange={(value) => {
          const wanted = shown.find((one) => one === value);
          if (wanted) asked.showOnly(wanted);
        }}
        data={shown.map((value) => ({ value, label: t(`show.${value}`) }))}
      />
    </div>
  );
}
