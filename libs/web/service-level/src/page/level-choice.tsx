import { Radio, Stack } from '@mantine/core';
import classes from './levels.module.css';
import type { LevelsState } from './use-levels.js';

interface LevelChoiceProps {
  levels: LevelsState;
  choiceId: string;
}

/** A matter that can be settled in several ways: each with when one would take it. */
export function LevelChoice({ levels: { levels, form, isWritten }, choiceId }: LevelChoiceProps) {
  const choice = levels.choices.find((one) => one.choiceId === choiceId);
  if (!choice) return null;
  const taken = form.values[choiceId] ?? choice.taken;
  if (!isWritten) {
    return (
      <div className={classes.read}>
        <span className={classes.label}>{choice.question}</span>
        <span className={classes.value}>{choice.options.find(({ id }) => id === taken)?.label}</span>
      </div>
    );
  }
  return (
    <Radio.Group
      label={choice.question}
      value={taken}
      onChange={(optionId) => form.set({ [choiceId]: optionId })}
    >
      <Stack gap="xs" mt="xs">
        {choice.options.map(({ id, label, why }) => (
          <Radio key={id} value={id} label={label} description={why} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
