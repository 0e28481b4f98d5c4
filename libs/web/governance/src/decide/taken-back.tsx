import type { GovernanceStandingFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './decide.module.css';

/** Of a draft that was in review before: what was said to it, and what is otherwise since. */
export function TakenBack({ document }: { document: GovernanceStandingFragment }) {
  const { t } = useTranslation('governance');
  const { id, versions } = document;
  const [last] = versions;
  if (!last) return null;
  return (
    <div className={classes.taken} role="note" aria-label={t('taken.title')}>
      <p>{t('taken.means', { version: last.number })}</p>
      <p className={classes.links}>
        <Link to={`/documents/${id}/record?version=${last.number}`}>
          {t('taken.record', { version: last.number })}
        </Link>
        <Link to={`/documents/${id}/differences?since=${last.number}`}>
          {t('taken.differences', { version: last.number })}
        </Link>
      </p>
    </div>
  );
}
