import { type CommunityPostLineFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PostStatus } from '../frame/post-status.js';
import { useAuthorWords } from '../frame/use-author-words.js';
import classes from './list.module.css';

export interface PostListProps {
  label: string;
  posts: readonly CommunityPostLineFragment[];
  /** Says of each in which community it stands. */
  places?: boolean;
  /** Level of their headings: 2 where nothing stands above them but the page's title. */
  order?: 2 | 3;
}

/** Questions and articles, each with who wrote it, how it begins and how it stands. */
export function PostList({ label, posts, places = false, order = 3 }: PostListProps) {
  const { t } = useTranslation('community');
  const format = useFormat();
  const author = useAuthorWords();
  const Heading = `h${order}` as const;
  return (
    <ul className={classes.posts} aria-label={label}>
      {posts.map((post) => (
        <li key={post.id} className={classes.post}>
          <Heading className={classes.title}>
            <Anchor component={Link} to={`/communities/${post.community.code}/posts/${post.id}`}>
              {post.title}
            </Anchor>
          </Heading>
          {post.excerpt !== '' && <p className={classes.excerpt}>{post.excerpt}</p>}
          <p className={classes.facts}>
            <PostStatus post={post} />
            <span>{author(post.by)}</span>
            <time dateTime={post.at}>{format.date(post.at)}</time>
            {post.replyCount > 0 && <span>{t('replies', { count: post.replyCount })}</span>}
            {places && <span>{post.community.name}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
