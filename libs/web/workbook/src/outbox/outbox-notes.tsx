import { useQuery } from '@apollo/client/react';
import { UnsentWorkbookDocument } from '@commonworks/web-graphql';
import { signInAddress } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, useLocation } from 'react-router';
import classes from './outbox.module.css';
import { useOutbox, useOutboxSummary } from './outbox-provider.js';

/**
 * One calm bar for the unsent answers of all workbooks: what waits, what is safe, what will happen, and in which
 * workbook something needs the person. What needs them in the workbook on screen is said there, beside the question.
 */
export function OutboxNotes() {
  const { outbox } = useOutbox();
  const { typing, saving, waiting, refused, connection, durable } = useOutboxSummary();
  const { pathname } = useLocation();
  const onScreen = matchPath('/workbooks/:workbookId', pathname)?.params.workbookId;
  const elsewhere = [...outbox.refusedByWorkbook()].filter(([workbookId]) => workbookId !== onScreen);
  const unsaid = typing + saving + waiting + refused;

  if (!durable && unsaid > 0) return <NotDurable />;
  const away = connection === 'signed-out' || (connection === 'unreachable' && waiting > 0);
  if (!away && elsewhere.length === 0) return null;
  return (
    <div className={classes.bar} role="status">
      {away &&
        (connection === 'signed-out' ? <SessionEnded waiting={waiting} /> : <Offline waiting={waiting} />)}
      {elsewhere.map(([workbookId, count]) => (
        <NeedsAttention key={workbookId} workbookId={workbookId} count={count} />
      ))}
    </div>
  );
}

function Row({ action, children }: { action?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.row}>
      <p>{children}</p>
      {action}
    </div>
  );
}

function NotDurable() {
  const { t } = useTranslation('workbook');
  return (
    <div className={classes.bar} data-tone="attention" role="alert">
      <Row>{t('waiting.notDurable')}</Row>
    </div>
  );
}

function Offline({ waiting }: { waiting: number }) {
  const { t } = useTranslation('workbook');
  const { outbox } = useOutbox();
  return (
    <Row
      action={
        <Button size="xs" variant="default" onClick={() => outbox.wake()}>
          {t('ui:action.tryNow')}
        </Button>
      }
    >
      <strong>{t('waiting.count', { count: waiting })}</strong> {t('waiting.offline', { count: waiting })}
    </Row>
  );
}

function SessionEnded({ waiting }: { waiting: number }) {
  const { t } = useTranslation('workbook');
  return (
    <Row
      action={
        <Anchor component={Link} to={signInAddress(useLocation(), true)}>
          {t('ui:action.signIn')}
        </Anchor>
      }
    >
      <strong>{t('ui:session.ended')}</strong>{' '}
      {waiting > 0 ? t('waiting.keptUntilSignIn', { count: waiting }) : t('waiting.nothingLost')}
    </Row>
  );
}

function NeedsAttention({ workbookId, count }: { workbookId: string; count: number }) {
  const { t } = useTranslation('workbook');
  const { data, loading } = useQuery(UnsentWorkbookDocument, {
    variables: { id: workbookId },
    fetchPolicy: 'cache-first',
  });
  const workbook = data?.workbook;
  if (data && !workbook && !loading) return <NoLongerOpen workbookId={workbookId} count={count} />;
  return (
    <Row
      action={
        <Anchor component={Link} to={`/workbooks/${workbookId}`}>
          {t('ui:workbook.open')}
        </Anchor>
      }
    >
      <strong>{t('waiting.attention', { count })}</strong>{' '}
      {workbook && (
        <span>
          {t('waiting.inWorkbook', {
            municipality: workbook.municipality.name,
            campaign: workbook.campaign.name,
          })}
        </span>
      )}
    </Row>
  );
}

/** Answers that can neither be sent nor looked at any more: the person lets them go, and is asked before. */
function NoLongerOpen({ workbookId, count }: { workbookId: string; count: number }) {
  const { t } = useTranslation('workbook');
  const { outbox } = useOutbox();
  const [asking, setAsking] = useState(false);
  return (
    <Row
      action={
        <Button
          size="xs"
          variant="default"
          color={asking ? 'red' : undefined}
          onClick={() => (asking ? outbox.discard(workbookId) : setAsking(true))}
        >
          {t(asking ? 'waiting.removeForGood' : 'waiting.remove', { count })}
        </Button>
      }
    >
      {t('waiting.noLongerOpen', { count })}
    </Row>
  );
}
