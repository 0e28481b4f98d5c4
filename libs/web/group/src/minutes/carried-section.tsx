import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type MeetingPartProps } from '../meetings/meeting-props.js';
import { ActionEntry } from './reading/entries.js';
import { useShownAction } from './reading/use-shown-action.js';
import classes from './minutes.module.css';
import { useTurnDone } from '../actions/use-turn-done.js';

/** What is still to be done from earlier meetings, with which this one begins. */
export function CarriedSection({ group, meeting }: MeetingPartProps) {
  const { t } = useTranslation('group');
  const turn = useTurnDone();
  const shown = useShownAction();
  const carried = meeting.carriedActions.flatMap(({ id }) =>
    group.actions.filter((action) => action.id === id),
  );
  if (carried.length === 0) return null;
  const mayWrite = group.viewer.may.includes('WRITE');
  return (
    <Section id="carried" title={t('carried.title')}>
      <p>{t('carried.means')}</p>
      <ul className={classes.remarks}>
        {carried.map((action) => (
          <li key={action.id}>
            <ActionEntry action={shown(action)} onTurn={mayWrite ? () => turn(action) : null} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
