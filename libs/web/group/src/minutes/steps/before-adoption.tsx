import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { ConditionsList } from '../../stage/conditions-list.js';
import classes from '../minutes.module.css';
import { type MinutesPartProps } from '../minutes-props.js';
import { adoptionConditions } from './adoption-conditions.js';

/** What circulated minutes still wait for before they are adopted. */
export function BeforeAdoption({ meeting, minutes }: Pick<MinutesPartProps, 'meeting' | 'minutes'>) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const { status, correctionsUntil } = minutes;
  if (status !== 'CIRCULATED' || correctionsUntil === null) return null;
  return (
    <div className={classes.part}>
      <h3>{t('adopt.before')}</h3>
      <ConditionsList
        conditions={adoptionConditions({ meeting, minutes }).map(({ code, met }) => ({
          met,
          words: t(`adopt.condition.${code}`, { time: format.dateTime(correctionsUntil) }),
        }))}
      />
    </div>
  );
}
