import PizZip from 'pizzip';

/** A form may have so many files in it, and so many bytes unpacked; each part of text so many. */
const MOST_ENTRIES = 500;
const MOST_UNPACKED = 40 * 2 ** 20;
const MOST_OF_PART = 10 * 2 ** 20;

/** A form that cannot be opened, and why. */
export class FormTrouble extends Error {
  constructor(
    readonly reason: 'BROKEN' | 'TOO_LARGE',
    options?: ErrorOptions,
  ) {
    super(`the form is not opened: ${reason}`, options);
    this.name = 'FormTrouble';
  }
}

/**
 * The archive that a form is. Sizes are those that its list says: whoever took it in has unpacked it once, and refused a list
 * that lies.
 * @throws FormTrouble
 */
export function openForm(content: Buffer): PizZip {
  const archive = opened(content);
  const entries = Object.values(archive.files);
  const sizes = entries.map(sizeOf);
  const isLarge = sizes.reduce((sum, size) => sum + size, 0) > MOST_UNPACKED;
  const hasLargePart = entries.some(
    ({ name }, at) => /\.(xml|rels)$/i.test(name) && (sizes[at] ?? 0) > MOST_OF_PART,
  );
  if (entries.length > MOST_ENTRIES || isLarge || hasLargePart) throw new FormTrouble('TOO_LARGE');
  if (!archive.files['word/document.xml'] || !archive.files['[Content_Types].xml'])
    throw new FormTrouble('BROKEN');
  return archive;
}

function opened(content: Buffer): PizZip {
  try {
    return new PizZip(content);
  } catch (cause) {
    throw new FormTrouble('BROKEN', { cause });
  }
}

/** What the list says of an entry that was not unpacked yet. */
const sizeOf = (entry: PizZip.ZipObject): number => {
  const { _data: data } = entry as unknown as { _data?: { uncompressedSize?: number } };
  return data?.uncompressedSize ?? 0;
};
