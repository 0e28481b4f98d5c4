import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { useAutosaveSummary } from '../autosave/use-autosave.js';
import classes from './desk.module.css';

/** Saved, saving, waiting, or not accepted: always in view. */
export function SaveState({ engine }: { engine: AutosaveEngine }) {
  const { t } = useTranslation('workbook');
  const { saving, waiting, refused, connection } = useAutosaveSummary(engine);
  const onTheWay = waiting > 0 ? 'waiting' : saving > 0 ? 'saving' : connection === 'open' ? 'saved' : 'away';
  return (
    <div role="status" className={classes.saveStates}>
      {(refused === 0 || onTheWay !== 'saved') && (
        <p className={classes.saveState} data-state={onTheWay}>
          {t(`saveState.${onTheWay}`, { count: waiting })}
        </p>
      )}
      {refused > 0 && (
        <p className={classes.saveState} data-state="refused">
          {t('saveState.refused', { count: refused })}
        </p>
      )}
    </div>
  );
}

/** A calm bar when answers cannot be sent, with what is safe and what will happen. */
export function WaitingBar({ engine }: { engine: AutosaveEngine }) {
  const { t } = useTranslation('workbook');
  const { pathname, search } = useLocation();
  const { waiting, connection, durable } = useAutosaveSummary(engine);
  if (!durable) {
    return (
      <div className={classes.bar} data-tone="attention" data-place="foot" role="alert">
        <p>{t('waiting.notDurable')}</p>
      </div>
    );
  }
  if (connection === 'open') return null;
  return (
    <div className={classes.bar} data-place="foot" role="status">
      <p>
        <strong>{waiting > 0 ? t('waiting.count', { count: waiting }) : t('waiting.nothing')}</strong>
        {t(connection === 'signed-out' ? 'waiting.signedOut' : 'waiting.offline')}
      </p>
      {connection === 'signed-out' ? (
        <Anchor component={Link} to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
          {t('waiting.signIn')}
        </Anchor>
      ) : (
        <Button size="xs" variant="default" onClick={() => engine.wake()}>
          {t('waiting.tryNow')}
        </Button>
      )}
    </div>
  );
}
