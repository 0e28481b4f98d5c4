import { Section, type CurrentConsortium } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Anchor } from '@mantine/core';
import { PostList } from './post-list.js';
import { usePosts } from './use-posts.js';

/** As many as show that something goes on. */
const SHOWN = 4;

/** Questions that wait for an answer, wherever they were asked; where none does, what was written last. */
export function LatestPosts({ consortium }: { consortium: CurrentConsortium }) {
  const { t } = useTranslation('community');
  const asked = { consortium, communityCode: null, search: '' };
  const open = usePosts({ ...asked, show: 'OPEN_QUESTIONS' });
  const all = usePosts({ ...asked, show: 'ALL' });
  if (!open.result.data || !all.result.data) return null;
  const waits = open.rows.length > 0;
  const rows = waits ? open.rows : all.rows;
  const title = t(waits ? 'waiting' : 'latest');
  return (
    <Section
      title={title}
      tools={
        waits &&
        rows.length > SHOWN && (
          <Anchor component={Link} to="/communities?show=open">
            {t('allWaiting')}
          </Anchor>
        )
      }
    >
      <PostList label={title} posts={rows.slice(0, SHOWN)} places />
    </Section>
  );
}
