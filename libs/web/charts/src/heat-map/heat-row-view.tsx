import { memo } from 'react';
import type { Medium } from '../picture/drawing.js';
import { MarksView } from '../picture/marks-view.js';
import type { HeatRow, Slice } from './heat-layout.js';
import styles from './heat-map.module.css';

export interface HeatRowViewProps {
  row: HeatRow;
  medium: Medium;
  /** Id of the cell that the Tab key reaches, if it is in this row. */
  reachable: string | null;
}

const rem = (pixels: number) => `${pixels / 16}rem`;

/** One row of the grid. Drawn again only when its own marks, or whether the Tab key reaches it, change. */
export const HeatRowView = memo(function HeatRowView({ row, medium, reachable }: HeatRowViewProps) {
  const { kind, height, head, body } = row;
  const draw = ({ x, width, marks }: Slice) => (
    <svg role="none" viewBox={`${x} 0 ${width} ${height}`} style={{ width: rem(width), height: rem(height) }}>
      <MarksView marks={marks} medium={medium} reachable={reachable} />
    </svg>
  );
  const start = head.x + head.width;
  let end = start;
  return (
    <div role="row" className={styles.row} data-kind={kind} style={{ height: rem(height) }}>
      <div className={styles.head}>{draw(head)}</div>
      {body.map((slice) => {
        const gap = slice.x - end;
        const room = slice.room ?? slice.width;
        end = slice.x + room;
        return (
          <div
            key={slice.x}
            className={styles.slice}
            style={{ width: rem(room), marginInlineStart: rem(gap) }}
          >
            <div style={{ position: 'sticky', width: rem(slice.width), insetInlineStart: rem(start) }}>
              {draw(slice)}
            </div>
          </div>
        );
      })}
    </div>
  );
});
