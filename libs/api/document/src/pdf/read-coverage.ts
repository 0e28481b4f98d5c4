/** A table that maps characters beyond the first 65,536 too (OpenType, `cmap`, format 12). */
const SEGMENTED = 12;

/**
 * The characters that a font has a shape for.
 * @param font a TrueType or OpenType file with a `cmap` of format 12
 */
export function readCoverage(font: Buffer): Set<number> {
  const characters = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  const encodings = font.readUInt16BE(cmap + 2);
  for (let encoding = 0; encoding < encodings; encoding += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * encoding + 4);
    if (font.readUInt16BE(subtable) !== SEGMENTED) continue;
    const groups = font.readUInt32BE(subtable + 12);
    for (let group = 0; group < groups; group += 1) {
      const at = subtable + 16 + 12 * group;
      const last = font.readUInt32BE(at + 4);
      for (let character = font.readUInt32BE(at); character <= last; character += 1)
        characters.add(character);
    }
  }
  return characters;
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const record = 12 + 16 * table;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}
