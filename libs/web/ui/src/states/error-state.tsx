import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { explainError } from './explain-error.js';
import classes from './states.module.css';

export interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** Says what happened, what is safe, what to try, and an id to quote. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  const { kind, message, id } = explainError(error);
  return (
    <section role="alert" className={classes.error}>
      <Title order={2} size="h3">
        {t(`errors.${kind}.happened`)}
      </Title>
      <Text>{message ?? t(`errors.${kind}.safe`)}</Text>
      <Text c="dimmed">{t(`errors.${kind}.try`)}</Text>
      {id !== null && (
        <Text size="sm" c="dimmed">
          {t('errors.quote', { id })}
        </Text>
      )}
      {onRetry !== undefined && (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {t('errors.retry')}
          </Button>
        </div>
      )}
    </section>
  );
}
