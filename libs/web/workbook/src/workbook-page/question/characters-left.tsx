import { textLength } from '@commonworks/domain-assessment';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';

/** From how many characters before the limit on it is counted down. */
const NEAR = 100;

/** Counts down to the limit of a text, and says by how much it is passed; the text itself is never cut. */
export function CharactersLeft({ text, limit }: { text: string; limit: number | null }) {
  const { t } = useTranslation('workbook');
  if (limit === null) return null;
  const left = limit - textLength(text);
  if (left < 0) {
    return (
      <span className={classes.tooLong} role="alert">
        {t('answer.charactersTooMany', { count: -left, limit })}
      </span>
    );
  }
  if (left >= Math.min(NEAR, limit / 4)) return null;
  return <span className={classes.hint}>{t('answer.charactersLeft', { count: left })}</span>;
}
