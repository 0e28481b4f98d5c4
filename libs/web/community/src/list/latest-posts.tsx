import { LoadingState, Section, type CurrentConsortium } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PostList } from './post-list.js';
import { usePosts } from './use-posts.js';

/** As many as show that something goes on. */
const SHOWN = 4;

export interface LatestPostsProps {
  consortium: CurrentConsortium;
  /** What stands below: it comes with them, since it would be pushed down by what comes later. */
  children: ReactNode;
}

/** Questions that wait for an answer, wherever they were asked, and what was written last besides. */
export function LatestPosts({ consortium, children }: LatestPostsProps) {
  const { t } = useTranslation('community');
  const asked = { consortium, communityCode: null, search: '' };
  const open = usePosts({ ...asked, show: 'OPEN_QUESTIONS' });
  const all = usePosts({ ...asked, show: 'ALL' });
  const isKnown = ({ result: { data, error } }: typeof open) => Boolean(data ?? error);
  if (!isKnown(open) || !isKnown(all)) return <LoadingState layout="list" />;
  const waiting = open.rows.slice(0, SHOWN);
  const latest = all.rows.filter(({ id }) => !open.rows.some((one) => one.id === id)).slice(0, SHOWN);
  return (
    <>
      {waiting.length > 0 && (
        <Section
          title={t('waiting')}
          tools={
            open.rows.length > SHOWN && (
              <Anchor component={Link} to="/communities?show=open">
                {t('allWaiting')}
              </Anchor>
            )
          }
        >
          <PostList label={t('waiting')} posts={waiting} places />
        </Section>
      )}
      {latest.length > 0 && (
        <Section title={t('latest')}>
          <PostList label={t('latest')} posts={latest} places />
        </Section>
      )}
      {children}
    </>
  );
}
