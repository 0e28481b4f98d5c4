import { type CommunityBriefFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './list.module.css';

/** Services named of each; the rest is on its page. */
const NAMED = 6;

/** All communities: what each is about, and whether something goes on there. */
export function CommunityList({ communities }: { communities: readonly CommunityBriefFragment[] }) {
  const { t } = useTranslation('community');
  const format = useFormat();
  return (
    <ul className={classes.communities}>
      {communities.map(({ id, code, name, services, postCount, openCount, activeAt }) => (
        <li key={id} className={classes.community}>
          <h3 className={classes.title}>
            <Anchor component={Link} to={`/communities/${code}`}>
              {name}
            </Anchor>
          </h3>
          {services.length > 0 && <p className={classes.about}>{format.list(services.slice(0, NAMED))}</p>}
          <p className={classes.facts}>
            {activeAt === null ? (
              <span>{t('quiet')}</span>
            ) : (
              <>
                <span>{t('posts', { count: postCount })}</span>
                {openCount > 0 && <span>{t('open', { count: openCount })}</span>}
                <span>{t('lastWritten', { date: format.date(activeAt) })}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
