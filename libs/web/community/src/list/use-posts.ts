import { useQuery } from '@apollo/client/react';
import { CommunityPostsDocument, type CommunityShow } from '@commonworks/web-graphql';
import { useLiveHint, usePagedRows, type CurrentConsortium } from '@commonworks/web-ui';

/** As many as come at a time. */
const PAGE = 50;

export interface PostsAsked {
  consortium: CurrentConsortium;
  communityCode: string | null;
  show: CommunityShow;
  search: string;
}

/** Questions and articles, page by page, kept up with what others write. */
export function usePosts({ consortium, communityCode, show, search }: PostsAsked) {
  const result = useQuery(CommunityPostsDocument, {
    variables: { consortiumCode: consortium.code, communityCode, show, search, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('community', [consortium.id], () => result.refetch());
  const { rows, more } = usePagedRows({
    list: [consortium.id, communityCode ?? '', show, search].join(' '),
    rows: result.data?.communityPosts ?? [],
    size: PAGE,
    reach: 'asked',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  return { result, rows, more };
}
