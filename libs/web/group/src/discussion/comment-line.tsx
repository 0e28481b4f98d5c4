import {
  ChangeGroupCommentDocument,
  RemoveGroupCommentDocument,
  type GroupCommentPartsFragment,
  type GroupWholeFragment,
} from '@commonworks/web-graphql';
import { ConfirmModal, FormModal, useForm, useFormat } from '@commonworks/web-ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../frame/use-author-words.js';
import { useGroupStep } from '../frame/use-group-step.js';
import { CommentField } from './comment-field.js';
import classes from './discussion.module.css';
import { meantIn, mentionablesOf, piecesOf } from './mentions.js';

export interface CommentLineProps {
  group: GroupWholeFragment;
  comment: GroupCommentPartsFragment;
}

/** What somebody wrote: one's own can be changed and taken away, of which the place stays. */
export function CommentLine({ group, comment }: CommentLineProps) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const author = useAuthorWords();
  const [opened, setOpened] = useState<'change' | 'remove' | null>(null);
  const { text, at, by, editedAt, removed, mayChange, mentions } = comment;
  const ids = new Set(mentions.map(({ id }) => id));
  const meant = mentionablesOf(group.people).filter(({ id }) => ids.has(id));
  const close = () => setOpened(null);
  return (
    <li className={classes.comment}>
      <p className={classes.head}>
        <strong>{author(by)}</strong>{' '}
        <time dateTime={at} className={classes.when}>
          {format.dateTime(at)}
          {editedAt !== null && ` ${t('discussion.edited')}`}
        </time>
      </p>
      {removed ? (
        <p className={classes.when}>{t('discussion.removed')}</p>
      ) : (
        <p className={classes.text}>
          {piecesOf(text, meant).map((piece, index) =>
            piece.meant === null ? piece.text : <b key={`${String(index)} ${piece.meant}`}>{piece.text}</b>,
          )}
        </p>
      )}
      {mayChange && (
        <div className={classes.ways}>
          <Button size="compact-sm" variant="subtle" onClick={() => setOpened('change')}>
            {t('ui:action.change')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setOpened('remove')}>
            {t('ui:action.remove')}
          </Button>
        </div>
      )}
      {opened === 'change' && <ChangeComment group={group} comment={comment} onClose={close} />}
      {opened === 'remove' && <RemoveComment id={comment.id} onClose={close} />}
    </li>
  );
}

function ChangeComment({ group, comment, onClose }: CommentLineProps & { onClose: () => void }) {
  const { t } = useTranslation('group');
  const mentionables = mentionablesOf(group.people);
  const change = useGroupStep(ChangeGroupCommentDocument, 'changeGroupComment', onClose);
  const form = useForm({
    initial: { text: comment.text },
    send: ({ text }) => change({ input: { id: comment.id, text, mentions: meantIn(text, mentionables) } }),
  });
  return (
    <FormModal
      form={form}
      title={t('discussion.changeTitle')}
      submit={t('ui:action.save')}
      disabled={form.values.text.trim() === ''}
      wide
      onClose={onClose}
    >
      <CommentField
        input={form.input('text')}
        label={t('ui:term.comment')}
        mentionables={mentionables}
        autoFocus
      />
    </FormModal>
  );
}

function RemoveComment({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('group');
  const remove = useGroupStep(RemoveGroupCommentDocument, 'removeGroupComment', onClose);
  return (
    <ConfirmModal
      title={t('discussion.removeTitle')}
      submit={t('ui:action.remove')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        await remove({ id });
      }}
    >
      <Text>{t('discussion.removeMeans')}</Text>
    </ConfirmModal>
  );
}
