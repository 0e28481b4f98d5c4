import type { Colour, Fill, Look } from './look.js';
import { type Paint, round } from './paint.js';
import type { CircleMark, LineMark, PathMark, RectMark, TextMark } from './picture.js';

/** An element of SVG that is drawn, with its attributes as React names them. */
export interface Drawing {
  element: 'rect' | 'line' | 'circle' | 'path' | 'text';
  attributes: Readonly<Record<string, string | number>>;
}

export interface Medium {
  paint: Paint;
  /** Address of a pattern inside the document. */
  patternId: (name: string) => string;
}

/** What is drawn for a mark. Both renderers ask here, so their geometry cannot part. */
export function drawingOf(
  mark: RectMark | LineMark | CircleMark | PathMark | TextMark,
  medium: Medium,
): Drawing {
  switch (mark.kind) {
    case 'rect':
      return {
        element: 'rect',
        attributes: {
          x: round(mark.x),
          y: round(mark.y),
          width: round(Math.max(0, mark.width)),
          height: round(Math.max(0, mark.height)),
          ...(mark.radius !== undefined && { rx: mark.radius }),
          ...look(mark, medium),
        },
      };
    case 'line':
      return {
        element: 'line',
        attributes: {
          x1: round(mark.from.x),
          y1: round(mark.from.y),
          x2: round(mark.to.x),
          y2: round(mark.to.y),
          ...look(mark, medium),
        },
      };
    case 'circle':
      return {
        element: 'circle',
        attributes: { cx: round(mark.x), cy: round(mark.y), r: round(mark.radius), ...look(mark, medium) },
      };
    case 'path':
      return { element: 'path', attributes: { d: mark.d, ...move(mark), ...look(mark, medium) } };
    case 'text':
      return { element: 'text', attributes: text(mark, medium) };
  }
}

function move({ at, scale }: PathMark): Record<string, string> {
  const steps = [
    ...(at ? [`translate(${round(at.x)} ${round(at.y)})`] : []),
    ...(scale === undefined || scale === 1 ? [] : [`scale(${round(scale)})`]),
  ];
  return steps.length === 0 ? {} : { transform: steps.join(' ') };
}

function look({ fill, stroke, strokeWidth, dash, round: rounded, opacity }: Look, medium: Medium) {
  return {
    ...filled(fill, medium),
    ...(stroke !== undefined && {
      ...coloured('stroke', stroke, medium),
      strokeWidth: strokeWidth ?? 1,
      ...(dash && { strokeDasharray: dash.join(' ') }),
      ...(rounded && { strokeLinecap: 'round', strokeLinejoin: 'round' }),
    }),
    ...(opacity !== undefined && { opacity }),
  };
}

function filled(fill: Fill | undefined, medium: Medium): Record<string, string | number> {
  if (fill === undefined) return { fill: 'none' };
  if (typeof fill === 'object' && 'pattern' in fill)
    return { fill: `url(#${medium.patternId(fill.pattern)})` };
  return coloured('fill', fill, medium);
}

/** Not every reader of SVG knows a colour with its own transparency; each knows the attribute. */
function coloured(
  attribute: 'fill' | 'stroke',
  colour: Colour,
  { paint }: Medium,
): Record<string, string | number> {
  const written = paint(colour);
  const transparent = /^(#[0-9a-f]{6})([0-9a-f]{2})$/.exec(written);
  if (!transparent) return { [attribute]: written };
  const [, solid, alpha] = transparent;
  return { [attribute]: solid, [`${attribute}Opacity`]: round(Number.parseInt(alpha, 16) / 255) };
}

function text(mark: TextMark, medium: Medium): Record<string, string | number> {
  const { x, y, size, weight, colour, anchor, turn, halo } = mark;
  return {
    ...(turn === undefined
      ? { x: round(x), y: round(y) }
      : { transform: `translate(${round(x)} ${round(y)}) rotate(${turn})` }),
    fontSize: size,
    ...(weight !== undefined && { fontWeight: weight }),
    ...(anchor !== undefined && anchor !== 'start' && { textAnchor: anchor }),
    ...coloured('fill', colour, medium),
    ...(halo !== undefined && {
      ...coloured('stroke', halo, medium),
      strokeWidth: 3,
      strokeOpacity: 0.75,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
    }),
  };
}
