import { type CommunityPostWholeFragment } from '@commonworks/web-graphql';
import { Page, Section, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ChangeDialog } from '../form/change-dialog.js';
import { RemoveDialog } from '../form/remove-dialog.js';
import { FollowButton } from '../frame/follow-button.js';
import frame from '../frame/frame.module.css';
import { PostStatus } from '../frame/post-status.js';
import { useAuthorWords } from '../frame/use-author-words.js';
import { useWritesFor } from '../frame/use-writes-for.js';
import { Written } from '../frame/written.js';
import classes from './post.module.css';
import { ReplyForm } from './reply-form.js';
import { ReplyLine } from './reply-line.js';

/** What was asked or told, by whom, and what was replied: the answer first. */
export function PostView({ post }: { post: CommunityPostWholeFragment }) {
  const { t } = useTranslation('community');
  const format = useFormat();
  const author = useAuthorWords();
  const navigate = useNavigate();
  const writesFor = useWritesFor();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const { id, kind, title, text, by, at, editedAt, community, replies, answerId, mayChange, mayRemove } =
    post;
  const place = `/communities/${community.code}`;
  const inOrder = [...replies].sort((a, b) => Number(b.id === answerId) - Number(a.id === answerId));
  return (
    <Page
      title={title}
      breadcrumbs={[
        { label: t('ui:pages.communities'), to: '/communities' },
        { label: community.name, to: place },
      ]}
      lead={
        <span className={classes.lead}>
          <PostStatus post={post} />
          <span>
            {author(by)} <FollowButton consortiumCode={community.consortiumCode} author={by} />
          </span>
          <time dateTime={at}>{format.dateTime(at)}</time>
          {editedAt !== null && <span>{t('edited')}</span>}
        </span>
      }
      actions={
        <>
          {mayRemove && (
            <Button variant="default" onClick={() => setOpen('remove')}>
              {t('ui:action.remove')}
            </Button>
          )}
          {mayChange && (
            <Button variant="default" onClick={() => setOpen('change')}>
              {t('ui:action.change')}
            </Button>
          )}
        </>
      }
    >
      {text !== '' && <Written text={text} />}
      <Section title={t(`repliesTo.${kind}`)} narrow>
        {inOrder.length === 0 && (
          <p className={frame.muted}>{post.own ? t('noReplies.own') : t(`noReplies.${kind}`)}</p>
        )}
        {inOrder.length > 0 && (
          <ol className={classes.replies}>
            {inOrder.map((reply) => (
              <ReplyLine key={reply.id} post={post} reply={reply} />
            ))}
          </ol>
        )}
        {writesFor && <ReplyForm post={post} writesFor={writesFor} />}
      </Section>
      {open === 'change' && <ChangeDialog postId={id} words={post} onClose={() => setOpen(null)} />}
      {open === 'remove' && (
        <RemoveDialog
          id={id}
          what="post"
          own={mayChange}
          onRemoved={async () => {
            await navigate(place, { replace: true });
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
