import { type KeyboardEvent, type Ref, useId, useMemo } from 'react';
import type { Medium } from './drawing.js';
import { markOf } from './marked-element.js';
import { MarksView } from './marks-view.js';
import { round, themePaint } from './paint.js';
import { PatternsView } from './patterns-view.js';
import type { Picture } from './picture.js';
import styles from './picture-view.module.css';

export interface PictureViewProps {
  picture: Picture;
  className?: string;
  ref?: Ref<SVGSVGElement>;
  /** Id of the one group that the Tab key reaches. */
  reachable?: string | null;
  /** Id of the group that is selected, null where none is; left out where nothing can be. */
  selected?: string | null;
  /** A group was clicked, or Enter or the space bar pressed on it. */
  onPress?: (id: string) => void;
  onFocus?: (id: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A picture on the page, as large as it says in the reader's own size of type, and never wider than its place. */
export function PictureView({ picture, className, ref, ...interaction }: PictureViewProps) {
  const { reachable = null, selected, onPress, onFocus, onKeyDown } = interaction;
  const { width, height, name, role, marks, patterns } = picture;
  const medium = useMedium();
  const press = (event: { target: EventTarget }) => {
    const id = markOf(event);
    if (id !== null) onPress?.(id);
    return id !== null;
  };
  const type = (event: KeyboardEvent) => {
    if (onPress && (event.key === 'Enter' || event.key === ' ') && press(event)) event.preventDefault();
    else onKeyDown?.(event);
  };
  const arrive = (event: { target: EventTarget }) => {
    const id = markOf(event);
    if (id !== null) onFocus?.(id);
  };
  return (
    <svg
      ref={ref}
      className={className ? `${styles.picture} ${className}` : styles.picture}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      style={{ width: `${round(width) / 16}rem` }}
      role={name === null ? undefined : role}
      aria-label={name ?? undefined}
      aria-hidden={name === null || undefined}
      data-pressable={onPress ? true : undefined}
      onClick={onPress && press}
      onFocus={onFocus && arrive}
      onKeyDown={type}
    >
      {patterns && <PatternsView patterns={patterns} medium={medium} />}
      <MarksView marks={marks} medium={medium} reachable={reachable} selected={selected} />
    </svg>
  );
}

/** The page's colours, and addresses of patterns that no other picture on the page has. */
export function useMedium(): Medium {
  const prefix = useId();
  return useMemo(() => ({ paint: themePaint, patternId: (pattern) => `${prefix}${pattern}` }), [prefix]);
}
