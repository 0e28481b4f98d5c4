import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { CheckIcon } from '@commonworks/web-ui';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './stage.module.css';

export interface ConditionsListProps {
  conditions: GroupWholeFragment['conditions'];
}

/** What a stage asks for, each met or not. */
export function ConditionsList({ conditions }: ConditionsListProps) {
  const { t } = useTranslation('group');
  return (
    <ul className={classes.conditions}>
      {conditions.map(({ code, met }) => (
        <li key={code} data-met={met || undefined}>
          <span className={classes.tick} aria-hidden>
            {met && <CheckIcon size={14} />}
          </span>
          <span>
            <VisuallyHidden>{t(met ? 'condition.met' : 'condition.open')} </VisuallyHidden>
            {t(`condition.${code}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
