import { EmptyState, QueryBoundary, ShowMore, type CurrentConsortium } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type useAsked } from '../frame/use-asked.js';
import { PostList } from './post-list.js';
import { usePosts } from './use-posts.js';

export interface FoundPostsProps {
  consortium: CurrentConsortium;
  communityCode: string | null;
  asked: ReturnType<typeof useAsked>;
  places?: boolean;
}

/** The questions and articles that are searched for, or narrowed to. */
export function FoundPosts({
  consortium,
  communityCode,
  asked: { search, show },
  places = false,
}: FoundPostsProps) {
  const { t } = useTranslation('community');
  const noneWords = () => {
    if (search !== '') return t('noneFound');
    return show === 'ALL' ? t('quiet') : t(`noneShown.${show}`);
  };
  const { result, rows, more } = usePosts({ consortium, communityCode, search, show });
  return (
    <QueryBoundary
      result={result}
      layout="list"
      select={({ communityPosts }) => communityPosts}
      empty={{
        when: (posts) => posts.length === 0,
        show: <EmptyState title={noneWords()} />,
      }}
    >
      {() => (
        <>
          <PostList label={t('found')} posts={rows} places={places} order={2} />
          <ShowMore more={more} />
        </>
      )}
    </QueryBoundary>
  );
}
