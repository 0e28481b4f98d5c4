import type { Medium } from './drawing.js';
import { MarksView } from './marks-view.js';
import type { Picture } from './picture.js';

export interface PatternsViewProps {
  patterns: NonNullable<Picture['patterns']>;
  medium: Medium;
}

/** The tiles that fills refer to. */
export function PatternsView({ patterns, medium }: PatternsViewProps) {
  return (
    <defs>
      {Object.entries(patterns).map(([name, { size, turn, marks }]) => (
        <pattern
          key={name}
          id={medium.patternId(name)}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${turn})`}
        >
          <MarksView marks={marks} medium={medium} />
        </pattern>
      ))}
    </defs>
  );
}
