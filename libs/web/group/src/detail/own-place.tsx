import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownMembers } from '../frame/own-members.js';
import { viewOf } from '../frame/view-of.js';
import { JoinDialog } from '../members/join-dialog.js';
import { LeaveDialog } from '../members/leave-dialog.js';
import classes from './group-page-view.module.css';

/** What the reader is in the group, where that is more or less than taking part, and what is asked of them. */
export function OwnPlace({ group }: { group: GroupWholeFragment }) {
  return (
    <>
      <Paused group={group} />
      <Invited group={group} />
      <Looking group={group} />
    </>
  );
}

/** Why nothing can be done at present. */
function Paused({ group: { paused } }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  if (paused === null) return null;
  return (
    <section className={classes.place} data-paused aria-labelledby="paused">
      <h2 id="paused">{t('paused.title', { date: format.date(paused.at) })}</h2>
      {paused.reason !== '' && <p>{t('paused.reason', { reason: paused.reason })}</p>}
      <p>{t('paused.means')}</p>
    </section>
  );
}

/** The invitation of one's own municipality, with what it can answer. */
function Invited({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const [answer, setAnswer] = useState<'join' | 'decline' | null>(null);
  const invited = ownMembers(group, 'INVITED');
  const mayAnswer = group.viewer.may.includes('JOIN');
  if (invited.length === 0) return null;
  return (
    <section className={classes.place} data-asks aria-labelledby="invited">
      <h2 id="invited">
        {t('invited.title', { municipalities: format.list(invited.map(({ name }) => name)) })}
      </h2>
      <p>{t('invited.means')}</p>
      {mayAnswer ? (
        <div className={classes.answers}>
          <Button onClick={() => setAnswer('join')}>{t('join.open')}</Button>
          <Button variant="default" onClick={() => setAnswer('decline')}>
            {t('decline.open')}
          </Button>
        </div>
      ) : (
        group.paused === null && <p>{t('ui:interest.notYours')}</p>
      )}
      {answer === 'join' && <JoinDialog group={group} onClose={() => setAnswer(null)} />}
      {answer === 'decline' && <LeaveDialog group={group} declines onClose={() => setAnswer(null)} />}
    </section>
  );
}

/** What those see who do not take part. */
function Looking({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const { standings } = group.viewer;
  const view = viewOf(standings);
  if (view === 'INVITATION' || standings.includes('MEMBER')) return null;
  const as = view === 'WHOLE' ? 'OBSERVER' : view === 'RECORD' ? 'FORMER' : 'OUTSIDE';
  return (
    <section className={classes.place} aria-label={t('looking.title')}>
      <p>{t(`looking.${as}`)}</p>
    </section>
  );
}
