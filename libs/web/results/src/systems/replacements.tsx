import { useFormat, useReplacementWords } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { groupBy } from './group-by.js';
import { type RegisteredReplacement } from './products.js';
import { tidy } from './spellings.js';
import classes from './systems-view.module.css';

/** How far the replacement of a product is, what is to come in the words as they were written, and who says so. */
export function Replacements({ replacements }: { replacements: readonly RegisteredReplacement[] }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const statusWords = useReplacementWords();
  if (replacements.length === 0) {
    return <span className={classes.second}>{t('systems.noReplacement')}</span>;
  }
  const said = ({ replacement, plannedReplacement }: RegisteredReplacement): string[] => [
    ...(replacement ? [statusWords(replacement)] : []),
    ...(plannedReplacement ? [tidy(plannedReplacement)] : []),
  ];
  const alike = groupBy(replacements, (one) => said(one).join('\n'));
  return (
    <ul className={classes.replacements}>
      {[...alike].map(([key, sayers]) => (
        <li key={key}>
          {said(sayers[0]).map((line) => (
            <span key={line} className={classes.line}>
              {line}
            </span>
          ))}
          <span className={classes.second}>
            {format.list(sayers.map(({ municipality }) => municipality.name))}
          </span>
        </li>
      ))}
    </ul>
  );
}
