import type { PlotLayout, RegionArea } from './plot-layout.js';
import type { QuadrantThresholds } from './quadrant-plot.model.js';
import styles from './quadrant-plot.module.css';

export interface PlotFrameProps {
  layout: PlotLayout;
  thresholds: QuadrantThresholds;
  xLabel: string;
  yLabel: string;
  formatNumber: (value: number) => string;
}

const TICKS = [0, 25, 50, 75, 100];
/** A tick nearer to a threshold than this, on the axis of 100, gives way to the threshold's own figure. */
const CLEARANCE = 9;

/** What stands behind the points: the tinted regions and their names, the threshold lines, the axes. */
export function PlotFrame({ layout, thresholds, xLabel, yLabel, formatNumber }: PlotFrameProps) {
  const { plot, regions, threshold, size, xAt, yAt } = layout;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const ticksBeside = (value: number) => TICKS.filter((tick) => Math.abs(tick - value) >= CLEARANCE);
  return (
    <g aria-hidden="true">
      {regions.map((region) => (
        <Region key={region.code} region={region} />
      ))}
      <line className={styles.threshold} x1={threshold.x} x2={threshold.x} y1={plot.y} y2={bottom + 6} />
      <line className={styles.threshold} x1={plot.x - 6} x2={right} y1={threshold.y} y2={threshold.y} />
      <rect className={styles.border} {...plot} />
      {ticksBeside(thresholds.x).map((tick) => (
        <text key={tick} className={styles.tick} x={xAt(tick)} y={bottom + 19} textAnchor="middle">
          {formatNumber(tick)}
        </text>
      ))}
      {ticksBeside(thresholds.y).map((tick) => (
        <text key={tick} className={styles.tick} x={plot.x - 9} y={yAt(tick) + 4.5} textAnchor="end">
          {formatNumber(tick)}
        </text>
      ))}
      <text className={styles.thresholdFigure} x={threshold.x} y={bottom + 19} textAnchor="middle">
        {formatNumber(thresholds.x)}
      </text>
      <text className={styles.thresholdFigure} x={plot.x - 9} y={threshold.y + 4.5} textAnchor="end">
        {formatNumber(thresholds.y)}
      </text>
      <text className={styles.axis} x={plot.x + plot.width / 2} y={size - 6} textAnchor="middle">
        {xLabel}
      </text>
      <text
        className={styles.axis}
        transform={`translate(13 ${plot.y + plot.height / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {yLabel}
      </text>
    </g>
  );
}

function Region({ region }: { region: RegionArea }) {
  const right = region.corner[0] === 'h';
  return (
    <>
      <rect
        className={styles.region}
        data-corner={region.corner}
        x={region.x}
        y={region.y}
        width={region.width}
        height={region.height}
      />
      <text
        className={styles.regionName}
        x={right ? region.name.x + region.name.width : region.name.x}
        y={region.name.y + region.name.height * 0.76}
        textAnchor={right ? 'end' : 'start'}
      >
        {region.label}
      </text>
    </>
  );
}
