import { ChevronDownIcon, type ClosedButtonProps } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import type { Ref } from 'react';
import classes from './shell.module.css';

export interface Choice {
  id: string;
  label: string;
}

export interface ChoiceProps {
  label: string;
  current: Choice;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
}

type ChoiceButtonProps = Pick<ChoiceProps, 'label' | 'current'> &
  ClosedButtonProps & { ref?: Ref<HTMLButtonElement> };

/** What is chosen, as the button that opens the other choices. */
export function ChoiceButton({
  label,
  current,
  onClick,
  onPointerEnter,
  onFocus,
  ref,
  ...menu
}: ChoiceButtonProps) {
  return (
    <UnstyledButton
      aria-haspopup="menu"
      aria-expanded={false}
      {...menu}
      ref={ref}
      onClick={onClick}
      onPointerEnter={onPointerEnter}
      onFocus={onFocus}
      className={classes.context}
      aria-label={`${label}: ${current.label}`}
    >
      <span className={classes.contextName}>{current.label}</span>
      <ChevronDownIcon size={14} />
    </UnstyledButton>
  );
}
