import { textBlock } from '../text/text-block.js';
import { group, type Mark, type Picture } from './picture.js';

const MARGIN = 24;
const LEAST_WIDTH = 480;

export interface Caption {
  title: string;
  /** Where the figures come from: campaign, consortium, date, and the mark of synthetic data. */
  source: string;
}

/** The picture with its title above and its source below, as it leaves the page. */
export function captioned(picture: Picture, { title, source }: Caption): Picture {
  const width = Math.max(picture.width, LEAST_WIDTH);
  const heading = textBlock(title, { x: MARGIN, y: MARGIN, width, size: 20, weight: 600, colour: 'ink' });
  const top = MARGIN + heading.height + 12;
  const foot = textBlock(source, {
    x: MARGIN,
    y: top + picture.height + 12,
    width,
    size: 13,
    leading: 18,
    colour: 'ink-muted',
  });
  const marks: Mark[] = [
    ...heading.marks,
    group({ at: { x: MARGIN, y: top }, marks: picture.marks }),
    ...foot.marks,
  ];
  return {
    ...picture,
    name: title,
    width: width + 2 * MARGIN,
    height: top + picture.height + 12 + foot.height + MARGIN,
    marks,
  };
}
