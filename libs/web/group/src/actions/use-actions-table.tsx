import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { localDay, serverClock, StatusBadge, type Column, type TableModel } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../frame/use-author-words.js';
import { stateOfAction, TASK_TONES } from './state-of-action.js';

export type GroupTask = GroupWholeFragment['actions'][number];

/** What is to be done, in the order of the server; `onChange` for those who may change it. */
export function useActionsTable(
  group: GroupWholeFragment,
  onChange: ((task: GroupTask) => void) | null,
): TableModel<GroupTask> {
  const { t } = useTranslation('group');
  const author = useAuthorWords();
  const today = localDay(serverClock.now());
  const columns: Column<GroupTask>[] = [
    {
      kind: 'text',
      id: 'title',
      heading: t('actions.field.title'),
      card: 'lead',
      width: '40%',
      value: ({ title }) => title,
    },
    {
      kind: 'text',
      id: 'who',
      heading: t('actions.field.who'),
      card: 'labelled',
      value: ({ person, municipality }) =>
        person === null ? municipality.name : author({ name: person.name, municipality }),
    },
    {
      kind: 'date',
      id: 'dueOn',
      heading: t('actions.field.dueOn'),
      card: 'labelled',
      value: ({ dueOn }) => dueOn,
    },
    {
      kind: 'mark',
      id: 'state',
      heading: t('ui:term.state'),
      card: 'block',
      value: (task) => t(`actions.state.${stateOfAction(task, today)}`),
      cell: (task) => {
        const state = stateOfAction(task, today);
        return <StatusBadge tone={TASK_TONES[state]} label={t(`actions.state.${state}`)} />;
      },
    },
  ];
  if (onChange)
    columns.push({
      kind: 'custom',
      id: 'change',
      heading: '',
      spoken: t('ui:table.actions'),
      card: 'block',
      cell: (task) => (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('actions.changeOf', { title: task.title })}
          onClick={() => onChange(task)}
        >
          {t('ui:action.change')}
        </Button>
      ),
    });
  return {
    caption: t('actions.caption', { name: group.name }),
    columns,
    groups: [{ key: 'all', rows: group.actions }],
    rowKey: ({ id }) => id,
    sorting: null,
  };
}
