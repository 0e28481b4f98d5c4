import { useTranslation } from 'react-i18next';
import { useMe } from '../me/me.js';
import classes from './shared-text.module.css';
import { type OtherWriter } from './text-room.js';

/** Who else has the text open, each with the colour of their caret. */
export function OthersHere({ others }: { others: readonly OtherWriter[] }) {
  const { t } = useTranslation('ui');
  const me = useMe();
  if (others.length === 0) return null;
  return (
    <div className={classes.others}>
      <span id="others-here">{t('sharedText.others')}</span>
      <ul aria-labelledby="others-here">
        {others.map(({ id, name, municipality, colour }) => (
          <li key={id} data-colour={colour}>
            {id === me?.id ? t('sharedText.yourself') : t('sharedText.writer', { name, place: municipality })}
          </li>
        ))}
      </ul>
    </div>
  );
}
