import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import { type Sending } from './file-desk.js';
import classes from './files.module.css';

/** A file on its way, or why it was not taken. */
export function SendingLine({ sending, onDismiss }: { sending: Sending; onDismiss(): void }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { name, part, trouble } = sending;
  return (
    <li className={classes.file}>
      <div className={classes.what}>
        <span className={classes.name}>{name}</span>
        {trouble === null && (
          <span className={classes.about}>
            {part < 1 ? t('files.sending', { part: format.percent(part) }) : t('files.checking')}
          </span>
        )}
      </div>
      <div className={classes.ways}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t(trouble === null ? 'files.stopOf' : 'files.dismissOf', { name })}
          onClick={onDismiss}
        >
          {t(trouble === null ? 'action.stop' : 'files.dismiss')}
        </Button>
      </div>
      {trouble === null ? (
        <Progress
          className={classes.progress}
          value={part * 100}
          size="xs"
          aria-label={t('files.progressOf', { name })}
        />
      ) : (
        <p className={classes.trouble} role="alert">
          {trouble.outcome === 'REFUSED' ? trouble.message : t('files.cutOff')}
        </p>
      )}
    </li>
  );
}
