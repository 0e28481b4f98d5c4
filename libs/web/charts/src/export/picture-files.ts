import type { Picture } from '../picture/picture.js';
import { pictureSvg } from '../picture/picture-svg.js';
import { withTypeface } from './typeface.js';

/** The picture as an SVG file, in the page's own typeface. */
export async function svgFile(picture: Picture): Promise<Blob> {
  return new Blob([await withTypeface(pictureSvg(picture))], { type: 'image/svg+xml' });
}

/**
 * The same file drawn into a PNG, `scale` times the picture's own size.
 * @throws Error when the browser cannot draw it.
 */
export async function pngFile(picture: Picture, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(await svgFile(picture));
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
