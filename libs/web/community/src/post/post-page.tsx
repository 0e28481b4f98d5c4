import { useQuery } from '@apollo/client/react';
import { CommunityPostPageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { PostView } from './post-view.js';

/** A question or an article, with what was replied. */
export function Component() {
  const { postId = '' } = useParams();
  const result = useQuery(CommunityPostPageDocument, {
    variables: { id: postId },
    fetchPolicy: 'cache-and-network',
  });
  // Of whichever consortium: an address from a mail leads to any of one's own.
  useLiveHint('community', null, () => result.refetch());
  return (
    <QueryBoundary result={result} layout="list" select={({ communityPost }) => communityPost}>
      {(post) => <PostView key={post.id} post={post} />}
    </QueryBoundary>
  );
}
