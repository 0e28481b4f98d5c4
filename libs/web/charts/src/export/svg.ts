import { withTypeface } from './typeface.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What a picture takes from style sheets; written into the export, where no style sheet reaches. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

/** The picture as a file that stands alone: variables of the theme become real colours on the page's own ground. */
export function standaloneSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('not an SVG picture');
  const originals = picture.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]);
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value) element.setAttribute(property, value);
    }
    for (const name of ['class', 'style', 'tabindex']) element.removeAttribute(name);
  });
  const [, , width, height] = (picture.getAttribute('viewBox') ?? '0 0 0 0').split(/[ ,]+/);
  copy.removeAttribute('class');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const ground = document.createElementNS(NAMESPACE, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(picture).getPropertyValue('--cw-paper').trim() || '#ffffff');
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * Draws an SVG text that stands alone into a PNG, `scale` times its own size, in the page's own typeface.
 * @throws Error when the browser cannot draw it.
 */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  const drawn = await withTypeface(svg);
  const address = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('the picture could not be drawn');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
