import { useMemo } from 'react';
import { PictureView } from '../picture/picture-view.js';
import { useWidth } from '../picture/use-width.js';
import { barsPicture, type BarsSubject } from './bars-picture.js';

/** Bars on a page, as wide as their place. */
export function Bars({ subject }: { subject: BarsSubject }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const picture = useMemo(() => barsPicture(subject, width), [subject, width]);
  return (
    <div ref={ref}>
      <PictureView picture={picture} />
    </div>
  );
}
