/** A box of text in pixels. */
export interface TextSize {
  width: number;
  height: number;
}

/** Says how large a line of text will be, in pixels. */
export type Measure = (text: string) => TextSize;

// Advance widths of Source Sans 3 (regular) in hundredths of an em, from U+0020 to U+007E.
const advances = [
  20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25,
  25, 50, 50, 50, 42, 85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64,
  51, 79, 51, 48, 54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54, 55,
  55, 35, 42, 34, 54, 47, 72, 45, 47, 42, 30, 24, 30, 50,
];
const WIDEST = 85;
/** Room for a heavier weight, or for the fallback face of a machine without the typeface. */
const ALLOWANCE = 1.08;

function advance(character: string): number {
  const base = character.normalize('NFD').charCodeAt(0) - 0x20;
  return advances[base] ?? WIDEST;
}

/**
 * A measure for one font size in pixels, from the typeface's own widths: the same on the page, in an export and in a
 * test, and never narrower than the text that is drawn.
 */
export function textMeasure(fontSize: number): Measure {
  return (text) => {
    let hundredths = 0;
    for (const character of text) hundredths += advance(character);
    return {
      width: Math.ceil((hundredths / 100) * fontSize * ALLOWANCE),
      height: Math.ceil(fontSize * 1.25),
    };
  };
}

/** The text, cut with an ellipsis when it is wider than `width` pixels. */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text).width <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('').trimEnd()}…`).width > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
