import { type MeetingWholeFragment } from '@commonworks/web-graphql';
import { Button, Fieldset, Group, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useItemWords } from './use-item-words.js';

type Item = Pick<MeetingWholeFragment['agenda'][number], 'code' | 'title' | 'minutes'>;

export interface AgendaFieldProps {
  agenda: readonly Item[];
  onChange: (agenda: Item[]) => void;
}

/** The items of an agenda: those of the template keep their words, others have a title of their own. */
export function AgendaField({ agenda, onChange }: AgendaFieldProps) {
  const { t } = useTranslation('group');
  const words = useItemWords();
  const put = (index: number, change: Partial<Item>) =>
    onChange(agenda.map((item, at) => (at === index ? { ...item, ...change } : item)));
  return (
    <Fieldset legend={t('meetings.agenda')} variant="unstyled">
      {agenda.map((item, index) => (
        <Group key={index} gap="xs" mb="xs">
          <TextInput
            aria-label={t('meetings.itemTitle', { number: index + 1 })}
            value={words(item)}
            readOnly={item.code !== null}
            onChange={({ currentTarget }) => put(index, { title: currentTarget.value })}
            flex="1 1 14rem"
          />
          <NumberInput
            aria-label={t('meetings.itemMinutes', { number: index + 1 })}
            value={item.minutes}
            min={1}
            max={480}
            allowDecimal={false}
            onChange={(minutes) => put(index, { minutes: Number(minutes) })}
            w="5rem"
          />
          <Button
            variant="subtle"
            aria-label={t('meetings.removeItem', { number: index + 1 })}
            onClick={() => onChange(agenda.filter((_, at) => at !== index))}
          >
            {t('ui:action.remove')}
          </Button>
        </Group>
      ))}
      <Button variant="subtle" onClick={() => onChange([...agenda, { code: null, title: '', minutes: 10 }])}>
        {t('meetings.addItem')}
      </Button>
    </Fieldset>
  );
}
