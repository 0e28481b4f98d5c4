export {
  AssessmentMap,
  type AssessmentElement,
  type AssessmentLayer,
  type AssessmentMapLabels,
  type AssessmentMapProps,
} from './assessment-map/assessment-map.js';
export { type CellState, StateMark } from './cell-state/state-mark.js';
export { ColourLegend, type ColourLegendProps } from './colour-legend/colour-legend.js';
export {
  type CellColour,
  type ColourScheme,
  heatColour,
  heatStep,
  heatVariables,
} from './colour/colour-scale.js';
export { standaloneSvg, svgToPng } from './export/svg.js';
export { withTypeface } from './export/typeface.js';
export { heatMapSvg } from './heat-map/heat-map-svg.js';
export { HeatMap, type HeatMapProps } from './heat-map/heat-map.js';
export type {
  HeatCell,
  HeatLine,
  HeatMapLabels,
  HeatMapPicture,
  HeatSort,
} from './heat-map/heat-map.model.js';
export { QuadrantPlot, type QuadrantPlotProps } from './quadrant-plot/quadrant-plot.js';
export type {
  Corner,
  QuadrantPoint,
  QuadrantRegion,
  QuadrantThresholds,
} from './quadrant-plot/quadrant-plot.model.js';
export { type Rating, RatingMark, type RatingMarkProps, RATINGS } from './rating-mark/rating-mark.js';
export { StandingStrip, type StandingStripProps } from './standing-strip/standing-strip.js';
