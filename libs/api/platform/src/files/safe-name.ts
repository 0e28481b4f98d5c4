import { extensionOf } from './content-type.js';

/** Characters of a name, without what it ends with. */
const LONGEST_STEM = 120;
/** Control characters, and those that nobody sees or that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Signs that some system does not take in a name. */
const RESERVED_SIGNS = /[<>:"|?*]/g;
/** Names of devices, under which one system opens the device. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const KNOWN_EXTENSIONS = /\.(pdf|png|jpe?g|docx|xlsx|pptx|odt|ods|csv|txt)$/i;

/**
 * The name a file is kept and handed out under: that which its sender gave, without a path and without signs that do
 * harm somewhere, ending as files of its type end. Idempotent.
 * @returns 1 to some 130 characters
 */
export function safeName(given: string, contentType: string): string {
  const extension = extensionOf(contentType);
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNSEEN, '').replace(RESERVED_SIGNS, '-').replace(/\s+/g, ' ');
  const kept = KNOWN_EXTENSIONS.exec(clean)?.[0] ?? '';
  const stem = [...clean.slice(0, clean.length - kept.length)].slice(0, LONGEST_STEM).join('');
  const bare = stem.replace(/^[. ]+|[. ]+$/g, '');
  const named = bare === '' || DEVICES.test(bare) ? `file${bare && `-${bare}`}` : bare;
  // A picture may go by either of its two endings.
  const isRight = kept.toLowerCase() === `.${extension}` || (extension === 'jpg' && /^\.jpeg$/i.test(kept));
  return named + (isRight ? kept.toLowerCase() : `.${extension}`);
}
