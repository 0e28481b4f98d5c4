import { useTranslation } from 'react-i18next';
import { type GroupTask } from '../../actions/use-actions-table.js';
import { type ShownAction } from './entries.js';

/** An action of the group’s list as it is shown in a text. */
export function useShownAction(): (task: GroupTask) => ShownAction {
  const { t } = useTranslation('group');
  return ({ title, dueOn, done, municipality, person }) => ({
    title,
    dueOn,
    done,
    municipality: municipality.name,
    person: person === null ? null : (person.name ?? t('author.gone')),
  });
}
