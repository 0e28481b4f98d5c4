export { AssessmentMap } from './assessment-map/assessment-map.js';
export type {
  AssessedTechnology,
  AssessmentElement,
  AssessmentLayer,
  AssessmentMapLabels,
} from './assessment-map/assessment-map.model.js';
export { assessmentPicture } from './assessment-map/assessment-picture.js';
export { Bars } from './bars/bars.js';
export { barsPicture, type Bar, type BarsSubject } from './bars/bars-picture.js';
export type { CellState } from './cell-state/state-drawing.js';
export { StateMark } from './cell-state/state-mark.js';
export { ColourLegend } from './colour-legend/colour-legend.js';
export type { ColourLegend as ColourLegendModel, LegendLevel } from './colour-legend/legend-picture.js';
export {
  type CellColour,
  type ColourScheme,
  heatColour,
  heatStep,
  heatVariables,
} from './colour/colour-scale.js';
export { PictureExport, type PictureExportProps } from './export/picture-export.js';
export { pngFile, svgFile } from './export/picture-files.js';
export { heatMapFile } from './heat-map/heat-map-file.js';
export { HeatMap, type HeatMapProps } from './heat-map/heat-map.js';
export type {
  HeatCell,
  HeatLine,
  HeatMapLabels,
  HeatMapPicture,
  HeatSort,
} from './heat-map/heat-map.model.js';
export { type Caption, captioned } from './picture/captioned.js';
export type { Mark, Picture } from './picture/picture.js';
export { pictureSvg } from './picture/picture-svg.js';
export { PictureView, type PictureViewProps } from './picture/picture-view.js';
export { useWidth } from './picture/use-width.js';
export { isWhole, type PlotRanges, shownRanges } from './quadrant-plot/axis-range.js';
export { quadrantPicture, type QuadrantSubject } from './quadrant-plot/quadrant-picture.js';
export { QuadrantPlot, type QuadrantPlotProps } from './quadrant-plot/quadrant-plot.js';
export type {
  Corner,
  QuadrantPoint,
  QuadrantRegion,
  QuadrantThresholds,
} from './quadrant-plot/quadrant-plot.model.js';
export { Ranges } from './ranges/ranges.js';
export { rangesPicture, type RangeRow, type RangesSubject } from './ranges/ranges-picture.js';
export { RatingMark, type RatingMarkProps } from './rating-mark/rating-mark.js';
export { StackedBars } from './stacked-bars/stacked-bars.js';
export {
  type StackedBar,
  stackedBarsPicture,
  type StackedBarsSubject,
} from './stacked-bars/stacked-bars-picture.js';
export { StandingStrip } from './standing-strip/standing-strip.js';
export type { StripAnswer } from './standing-strip/strip-answers.js';
export type { Standing } from './standing-strip/strip-picture.js';
export { TimeLine } from './time-line/time-line.js';
export {
  type EndKind,
  timeLinePicture,
  type TimeLineRow,
  type TimeLineSubject,
} from './time-line/time-line-picture.js';
export { Windows } from './windows/windows.js';
export {
  type WindowKind,
  type WindowRow,
  windowsPicture,
  type WindowsSubject,
} from './windows/windows-picture.js';
