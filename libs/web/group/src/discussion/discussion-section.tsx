import { useApolloClient } from '@apollo/client/react';
import {
  AddGroupCommentDocument,
  EarlierCommentsDocument,
  type GroupWholeFragment,
} from '@commonworks/web-graphql';
import { explainError, Form, Section, useForm } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { CommentField } from './comment-field.js';
import { CommentLine } from './comment-line.js';
import classes from './discussion.module.css';
import { meantIn, mentionablesOf } from './mentions.js';

/** As many as come at a time. */
const PAGE = 50;

/** What the people of the group write to each other, the newest first, and where one writes. */
export function DiscussionSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const { discussion, viewer } = group;
  return (
    <Section id="discussion" title={t('discussion.title')}>
      {viewer.may.includes('COMMENT') && <NewComment group={group} />}
      {discussion.length === 0 && <p>{t('discussion.none')}</p>}
      {discussion.length > 0 && (
        <ul className={classes.comments}>
          {discussion.map((comment) => (
            <CommentLine key={comment.id} group={group} comment={comment} />
          ))}
        </ul>
      )}
      {discussion.length > 0 && discussion.length % PAGE === 0 && (
        <Earlier id={group.id} after={discussion.at(-1)?.id ?? ''} />
      )}
    </Section>
  );
}

function NewComment({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const mentionables = mentionablesOf(group.people);
  const add = useGroupStep(AddGroupCommentDocument, 'addGroupComment', () => undefined);
  const form = useForm({
    initial: { text: '' },
    send: ({ text }) => add({ input: { groupId: group.id, text, mentions: meantIn(text, mentionables) } }),
    emptiedWhenDone: true,
  });
  return (
    <Form
      form={form}
      className={classes.write}
      actions={
        <div>
          <Button type="submit" loading={form.busy} disabled={form.values.text.trim() === ''}>
            {t('discussion.send')}
          </Button>
        </div>
      }
    >
      <CommentField input={form.input('text')} label={t('discussion.write')} mentionables={mentionables} />
    </Form>
  );
}

/** Fetches what was written before. */
function Earlier({ id, after }: { id: string; after: string }) {
  const { t } = useTranslation('group');
  const client = useApolloClient();
  const [state, setState] = useState<'idle' | 'busy' | 'over'>('idle');
  const [error, setError] = useState<unknown>(null);
  if (state === 'over') return null;
  const fetch = async () => {
    setState('busy');
    setError(null);
    try {
      const { data } = await client.query({
        query: EarlierCommentsDocument,
        variables: { id, after },
        fetchPolicy: 'network-only',
      });
      setState(data?.opportunityGroup?.discussion.length === 0 ? 'over' : 'idle');
    } catch (failure) {
      setState('idle');
      setError(failure);
    }
  };
  return (
    <div>
      <Button variant="default" loading={state === 'busy'} onClick={() => void fetch()}>
        {t('discussion.earlier')}
      </Button>
      {error !== null && <p role="alert">{explainError(error).message}</p>}
    </div>
  );
}
