import { type CommunityWholeFragment } from '@commonworks/web-graphql';
import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { FollowButton } from '../frame/follow-button.js';
import { useAuthorWords } from '../frame/use-author-words.js';
import classes from './community.module.css';

export interface ContributorsProps {
  consortiumCode: string;
  contributors: CommunityWholeFragment['contributors'];
}

/** Who answers and writes here: people to follow. */
export function Contributors({ consortiumCode, contributors }: ContributorsProps) {
  const { t } = useTranslation('community');
  const author = useAuthorWords();
  if (contributors.length === 0) return null;
  return (
    <Section title={t('contributors')} narrow>
      <ul className={classes.people}>
        {contributors.map(({ by, writtenCount, answerCount }) => (
          <li key={by.personId} className={classes.person}>
            <span className={classes.who}>{author(by)}</span>
            <span className={classes.much}>
              {t(answerCount > 0 ? 'answeredMuch' : 'wroteMuch', {
                count: answerCount > 0 ? answerCount : writtenCount,
              })}
            </span>
            <FollowButton consortiumCode={consortiumCode} author={by} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
