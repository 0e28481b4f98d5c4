import { Tooltip } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type RefObject } from 'react';

export interface ExplanationProps {
  /** Beside which it stands. */
  place: RefObject<HTMLElement | null>;
  text: string;
  onClose: () => void;
}

/** Words beside a mark; the Escape key takes them away wherever the focus is. */
export function Explanation({ place, text, onClose }: ExplanationProps) {
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') onClose();
  });
  return <Tooltip target={place} opened label={text} multiline w={280} withArrow />;
}
