import { useFormat } from '@commonworks/web-ui';
import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Sending } from './evidence-desk.js';
import classes from './evidence.module.css';

/** A file on its way, or why it was not taken. */
export function SendingLine({ sending, onDismiss }: { sending: Sending; onDismiss(): void }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { name, part, trouble } = sending;
  return (
    <li className={classes.file}>
      <div className={classes.what}>
        <span className={classes.name}>{name}</span>
        {trouble === null && (
          <span className={classes.about}>
            {part < 1 ? t('evidence.sending', { part: format.percent(part) }) : t('evidence.checking')}
          </span>
        )}
      </div>
      <div className={classes.ways}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t(trouble === null ? 'evidence.stopOf' : 'evidence.dismissOf', { name })}
          onClick={onDismiss}
        >
          {t(trouble === null ? 'evidence.stop' : 'evidence.dismiss')}
        </Button>
      </div>
      {trouble === null ? (
        <Progress
          className={classes.progress}
          value={part * 100}
          size="xs"
          aria-label={t('evidence.progressOf', { name })}
        />
      ) : (
        <p className={classes.trouble} role="alert">
          {trouble.outcome === 'REFUSED' ? trouble.message : t('evidence.cutOff')}
        </p>
      )}
    </li>
  );
}
