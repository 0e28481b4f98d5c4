import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { membersSay } from './members-say.js';
import classes from './priority.module.css';

/** The priority that is agreed, and below it what members say. */
export function AgreedPriorityCell({ row }: { row: RequirementRow }) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const format = useFormat();
  const said = membersSay(row.priorities).map(([priority, count]) =>
    t('priority.count', { count: format.number(count), priority: words.priority(priority) }),
  );
  return (
    <>
      {row.agreedPriority === null ? (
        <span className={classes.open}>{t('priority.notAgreed')}</span>
      ) : (
        <span className={classes.agreed}>{words.priority(row.agreedPriority)}</span>
      )}
      <span className={classes.said}>
        {said.length === 0 ? t('priority.nobody') : t('priority.said', { said: said.join(', ') })}
      </span>
    </>
  );
}
