import { type MinutesWholeFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../../frame/use-author-words.js';
import classes from '../minutes.module.css';

/** What was added once the minutes were adopted. */
export function AddendaList({ minutes: { addenda } }: { minutes: MinutesWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const author = useAuthorWords();
  if (addenda.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3>{t('addenda.title')}</h3>
      <ul className={classes.remarks}>
        {addenda.map(({ id, text, at, by }) => (
          <li key={id}>
            <p className={classes.said}>{text}</p>
            <p className={classes.about}>{t('addenda.by', { who: author(by), day: format.date(at) })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
