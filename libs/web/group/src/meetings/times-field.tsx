import { Button, Fieldset, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MOST_TIMES } from '@commonworks/domain-meeting';

export interface TimesFieldProps {
  times: readonly string[];
  error?: React.ReactNode;
  onChange: (times: string[]) => void;
}

/** Times that are proposed, each by the clocks of the zone that is chosen. */
export function TimesField({ times, error, onChange }: TimesFieldProps) {
  const { t } = useTranslation('group');
  const put = (index: number, time: string) => onChange(times.map((one, at) => (at === index ? time : one)));
  return (
    <Fieldset legend={t('meetings.field.times')} variant="unstyled">
      {times.map((time, index) => (
        <Group key={index} gap="xs" mb="xs" align="end" wrap="nowrap">
          <TextInput
            type="datetime-local"
            name={`times.${index}`}
            label={t('meetings.timeNumber', { number: index + 1 })}
            value={time}
            error={index === 0 ? error : undefined}
            onChange={({ currentTarget }) => put(index, currentTarget.value)}
            flex={1}
          />
          {times.length > 1 && (
            <Button
              variant="subtle"
              aria-label={t('meetings.removeTime', { number: index + 1 })}
              onClick={() => onChange(times.filter((_, at) => at !== index))}
            >
              {t('ui:action.remove')}
            </Button>
          )}
        </Group>
      ))}
      {times.length < MOST_TIMES && (
        <Button variant="subtle" onClick={() => onChange([...times, dayAfter(times.at(-1) ?? '')])}>
          {t('meetings.addTime')}
        </Button>
      )}
    </Fieldset>
  );
}

/** The same time on the next day of work; as a calendar counts, whatever clocks do that night. */
function dayAfter(time: string): string {
  if (time === '') return '';
  const next = new Date(`${time}Z`);
  do next.setUTCDate(next.getUTCDate() + 1);
  while (next.getUTCDay() % 6 === 0);
  return next.toISOString().slice(0, 16);
}
