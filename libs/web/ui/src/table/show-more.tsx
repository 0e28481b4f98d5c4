import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { explainError } from '../states/explain-error.js';
import classes from './data-table.module.css';

/** The rows that the server has beyond those that are here. */
export interface MoreRows {
  /** Whether there may be any. */
  readonly some: boolean;
  readonly loading: boolean;
  /** Why the last attempt failed; the rows that are here stay. */
  readonly error: unknown;
  readonly load: () => void;
}

/** Fetches the next rows; a failure is told beside the button, with nothing lost. */
export function ShowMore({ more: { some, loading, error, load } }: { more: MoreRows }) {
  const { t } = useTranslation('ui');
  if (!some) return null;
  const { kind, message } = explainError(error);
  return (
    <div className={classes.more} data-print="no">
      <Button variant="default" loading={loading} onClick={load}>
        {t('table.more')}
      </Button>
      {error !== undefined && <span role="alert">{message ?? t(`errors.${kind}.happened`)}</span>}
    </div>
  );
}
