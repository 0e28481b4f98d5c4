import { createElement, memo } from 'react';
import { drawingOf, type Medium } from './drawing.js';
import { round } from './paint.js';
import type { GroupMark, Mark } from './picture.js';

export interface MarksViewProps {
  marks: readonly Mark[];
  medium: Medium;
  /** Id of the one group that the Tab key reaches. */
  reachable?: string | null;
  /** Id of the group that is selected, null where none is; left out where nothing can be. */
  selected?: string | null;
}

/** Marks as elements of SVG, in their order. */
export const MarksView = memo(function MarksView({ marks, ...rest }: MarksViewProps) {
  return marks.map((mark, index) =>
    mark.kind === 'group' ? (
      <GroupView key={mark.id ?? index} group={mark} {...rest} />
    ) : (
      <Drawn key={index} mark={mark} medium={rest.medium} />
    ),
  );
});

function Drawn({ mark, medium }: { mark: Exclude<Mark, GroupMark>; medium: Medium }) {
  const { element, attributes } = drawingOf(mark, medium);
  const all = { ...attributes, 'data-part': mark.part };
  return mark.kind === 'text' ? createElement(element, all, mark.text) : createElement(element, all);
}

function GroupView({
  group,
  medium,
  reachable,
  selected,
}: Omit<MarksViewProps, 'marks'> & { group: GroupMark }) {
  const { id, about, part, at, role, name, expanded, sorted, hint, withheld, silent, opacity, marks } = group;
  const said = hint ?? withheld;
  const chosen = selected !== null && selected !== undefined && (id ?? about) === selected;
  return (
    <g
      data-mark={id}
      data-part={part}
      data-selected={chosen || undefined}
      transform={at && `translate(${round(at.x)} ${round(at.y)})`}
      role={role}
      // A title names a button already; a label beside it would have to agree with the title and the text together.
      aria-label={role === 'button' && name === said ? undefined : name}
      aria-level={role === 'heading' ? 3 : undefined}
      aria-pressed={role === 'button' && selected !== undefined ? chosen : undefined}
      aria-expanded={expanded}
      aria-sort={sorted}
      aria-hidden={silent || undefined}
      opacity={opacity}
      tabIndex={id === undefined ? undefined : id === reachable ? 0 : -1}
    >
      {said !== undefined && <title>{said}</title>}
      <MarksView marks={marks} medium={medium} reachable={reachable} selected={selected} />
    </g>
  );
}
