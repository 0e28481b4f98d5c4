/** The part of the typeface that English and French need; its style sheet names it by this range. */
const LATIN = /^U\+(0+-0*FF|0*\?\?)(,|$)/i;

function latinFace(): { rule: CSSFontFaceRule; address: string } | null {
  for (const sheet of document.styleSheets) {
    if (sheet.href !== null && new URL(sheet.href).origin !== location.origin) continue;
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !LATIN.test(rule.style.getPropertyValue('unicode-range')))
        continue;
      const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (source) return { rule, address: new URL(source, sheet.href ?? document.baseURI).href };
    }
  }
  return null;
}

async function asDataUrl(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(address));
    reader.readAsDataURL(file);
  });
}

/**
 * The picture with the page's typeface inside, for a picture drawn or opened elsewhere has no style sheets.
 * Without a typeface to fetch it stays as it is and falls back to the machine's own.
 */
export async function withTypeface(svg: string): Promise<string> {
  try {
    const face = latinFace();
    if (!face) return svg;
    const family = face.rule.style.getPropertyValue('font-family');
    const weights = face.rule.style.getPropertyValue('font-weight');
    const source = await asDataUrl(face.address);
    const style = `<style>@font-face{font-family:${family};font-weight:${weights};src:url(${source})}</style>`;
    return svg.replace(/^<svg[^>]*>/, (opening) => opening + style.replaceAll('&', '&amp;'));
  } catch {
    return svg;
  }
}
