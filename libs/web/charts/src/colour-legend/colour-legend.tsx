import { useMemo } from 'react';
import { PictureView } from '../picture/picture-view.js';
import { useWidth } from '../picture/use-width.js';
import { type ColourLegend as Legend, legendPicture } from './legend-picture.js';

/** Where nothing is laid out, the legend is as wide as it likes. */
const UNKNOWN = 1000;

/** The key to a heat map, on as many lines as its place needs. */
export function ColourLegend({ legend }: { legend: Legend }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const picture = useMemo(() => legendPicture(legend, width || UNKNOWN), [legend, width]);
  return (
    <div ref={ref}>
      <PictureView picture={picture} />
    </div>
  );
}
