import { CheckIcon, useStartsOpen, type OpenedProps } from '@commonworks/web-ui';
import { Menu } from '@mantine/core';
import { ChoiceButton, type ChoiceProps } from './choice-button.js';

/** All that can be chosen, under the button that says what is. */
export function ChoiceMenu({ label, current, choices, onChoose, startsOpen }: ChoiceProps & OpenedProps) {
  const { opened, setOpened, button } = useStartsOpen(startsOpen);
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" shadow="sm">
      <Menu.Target>
        <ChoiceButton ref={button} label={label} current={current} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{label}</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.id}
            onClick={() => onChoose(choice.id)}
            rightSection={choice.id === current.id ? <CheckIcon size={16} /> : null}
            aria-current={choice.id === current.id}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
