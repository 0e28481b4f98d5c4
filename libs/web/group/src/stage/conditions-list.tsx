import { CheckIcon } from '@commonworks/web-ui';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './stage.module.css';

export interface ConditionsListProps {
  conditions: readonly { readonly words: string; readonly met: boolean }[];
}

/** What a step asks for, each met or not. */
export function ConditionsList({ conditions }: ConditionsListProps) {
  const { t } = useTranslation('group');
  return (
    <ul className={classes.conditions}>
      {conditions.map(({ words, met }) => (
        <li key={words} data-met={met || undefined}>
          <span className={classes.tick} aria-hidden>
            {met && <CheckIcon size={14} />}
          </span>
          <span>
            <VisuallyHidden>{t(met ? 'condition.met' : 'condition.open')} </VisuallyHidden>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
