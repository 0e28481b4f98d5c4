import { useMutation } from '@apollo/client/react';
import {
  MarkCommunityAnswerDocument,
  type CommunityPostWholeFragment,
  type CommunityReplyPartsFragment,
} from '@commonworks/web-graphql';
import { explainError, StatusBadge, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeDialog } from '../form/change-dialog.js';
import { RemoveDialog } from '../form/remove-dialog.js';
import { FollowButton } from '../frame/follow-button.js';
import { useAuthorWords } from '../frame/use-author-words.js';
import { Written } from '../frame/written.js';
import classes from './post.module.css';

export interface ReplyLineProps {
  post: CommunityPostWholeFragment;
  reply: CommunityReplyPartsFragment;
}

/** What somebody replied; who asked says whether it answers the question. */
export function ReplyLine({ post, reply }: ReplyLineProps) {
  const { t } = useTranslation('community');
  const format = useFormat();
  const author = useAuthorWords();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const [mark, { loading, error }] = useMutation(MarkCommunityAnswerDocument);
  const { id, text, at, by, editedAt, mayChange, mayRemove } = reply;
  const isAnswer = post.answerId === id;
  const choose = () =>
    mark({
      variables: { input: { postId: post.id, replyId: isAnswer ? null : id, insteadOf: post.answerId } },
    }).catch(() => undefined);
  const close = () => setOpen(null);
  return (
    <li className={classes.reply} data-answer={isAnswer || undefined}>
      {isAnswer && (
        <div>
          <StatusBadge tone="good" label={t('answer.marked')} />
        </div>
      )}
      <p className={classes.head}>
        <strong>{author(by)}</strong>{' '}
        <time dateTime={at} className={classes.when}>
          {format.dateTime(at)}
          {editedAt !== null && ` ${t('edited')}`}
        </time>
      </p>
      <Written text={text} />
      <div className={classes.ways}>
        {post.mayMark && (
          <Button size="compact-sm" variant="subtle" loading={loading} onClick={() => void choose()}>
            {t(isAnswer ? 'answer.unmark' : 'answer.mark')}
          </Button>
        )}
        {mayChange && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen('change')}>
            {t('ui:action.change')}
          </Button>
        )}
        {mayRemove && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen('remove')}>
            {t('ui:action.remove')}
          </Button>
        )}
        <FollowButton consortiumCode={post.community.consortiumCode} author={by} />
      </div>
      {error && <p role="alert">{explainError(error).message}</p>}
      {open === 'change' && (
        <ChangeDialog postId={post.id} words={{ ...reply, title: null }} onClose={close} />
      )}
      {open === 'remove' && (
        <RemoveDialog id={id} what="reply" own={mayChange} onRemoved={close} onClose={close} />
      )}
    </li>
  );
}
