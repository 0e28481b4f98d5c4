const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** The first day a ZIP archive can name, at midnight. */
const FIRST_DAY = 0x0021_0000;

/**
 * The same archive, in place, with every entry of the same day: ZIP says when each was packed, and the same document is
 * to be the same bytes.
 * @throws Error where it is no archive as the packer writes them
 */
export function undate(archive: Buffer): Buffer {
  const end = archive.length - END_SIZE;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('no end of a ZIP archive');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(at) !== CENTRAL || archive.readUInt32LE(local) !== LOCAL)
      throw new Error('no entry of a ZIP archive');
    archive.writeUInt32LE(FIRST_DAY, at + 12);
    archive.writeUInt32LE(FIRST_DAY, local + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}
