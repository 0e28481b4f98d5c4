import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import type { SentForm } from './send-form.js';

interface FaultsListProps {
  name: string;
  sent: Exclude<SentForm, { outcome: 'KEPT' }>;
}

/** Why a form was not taken in, with the place of each thing that has to be changed. */
export function FaultsList({ name, sent }: FaultsListProps) {
  const { t } = useTranslation('library');
  if (sent.outcome === 'CUT_OFF')
    return (
      <p className={classes.trouble} role="alert">
        {name}: {t('ui:files.cutOff')}
      </p>
    );
  return (
    <div className={classes.trouble} role="alert">
      <p>
        {name}: {sent.message}
      </p>
      {sent.faults.length > 0 && (
        <ol className={classes.faults}>
          {sent.faults.map(({ message, place, text }, at) => (
            <li key={at}>
              <p>{message}</p>
              {place !== null && <p className={classes.place}>{place}</p>}
              {text !== '' && <blockquote className={classes.quoted}>{text}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
