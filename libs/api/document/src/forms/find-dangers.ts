import type PizZip from 'pizzip';
import type { FormFault } from './form-inspection.js';
import { parseXml } from './parse-xml.js';
import type { FormParagraph } from './read-part.js';

/** Fields of Word that only say something of the document itself. Whatever others do, they fetch, compute or run. */
const HARMLESS =
  /^(PAGE|NUMPAGES|SECTION|SECTIONPAGES|TOC|PAGEREF|REF|NOTEREF|STYLEREF|SEQ|DATE|CREATEDATE|SAVEDATE|PRINTDATE|TITLE|SUBJECT|AUTHOR|FILENAME)$/;
/** A link that a person may follow: to a site, by mail, or (`\l`) within the form; with a hint (`\o`) and a frame (`\t`). */
const LINK = /^HYPERLINK(\s+\\[lot]\s+("[^"]*"|[^"\s]\S*)|\s+\\[hmn]|\s+"?(https?:\/\/|mailto:)[^"\s]*"?)+$/i;
/** An address that is fetched past the list of relations. */
const FETCHED = /^(src|([a-z]+:)?href)$/i;
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\\\\|\/\/)/i;
/** Words, their look, pictures and typefaces. */
const OF_A_FORM = /\.(xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|odttf)$/i;
const EMBEDDED = /^word\/(embeddings|activeX|afchunk|attachedToolbars|externalLinks)\//i;
const EMBEDDED_TYPES = /oleObject|activeX|aFChunk|\/control$|\/package$|attachedToolbars/i;
const MAIN_PART = /^\/?word\/document\.xml$/;
const LONGEST = 100;

const fault = (reason: FormFault['reason'], what: string): FormFault => ({
  reason,
  what: what.slice(0, LONGEST),
  place: null,
});

/** Whatever lies in a form besides words, pictures and their look. */
export const embeddedIn = (archive: PizZip): FormFault[] =>
  Object.values(archive.files)
    .filter(({ name, dir }) => !dir && (EMBEDDED.test(name) || !OF_A_FORM.test(name)))
    .map(({ name }) => fault('EMBEDDED', name));

/**
 * What the list of contents says of the parts: words under the name of a picture are read by Word, and by nobody who looks
 * for words.
 * @throws XmlTrouble
 */
export function disguisedBy(contents: string): FormFault[] {
  const faults: FormFault[] = [];
  parseXml(contents, {
    opened(_, { PartName = '', Extension, ContentType = '' }) {
      const ending = Extension ?? /\.(\w+)$/.exec(PartName)?.[1] ?? '';
      if (/xml$/i.test(ContentType) && !/^(xml|rels|svg)$/i.test(ending))
        faults.push(fault('EMBEDDED', PartName || ending));
    },
  });
  return faults;
}

/**
 * What the relations of a form lead to. A link that a person may follow leads nowhere by itself; the words of the form stand
 * where they are looked for.
 * @throws XmlTrouble
 */
export function fetchedBy(relations: string): FormFault[] {
  const faults: FormFault[] = [];
  parseXml(relations, {
    opened(_, { Type = '', Target = '', TargetMode = '' }) {
      const isLink = Type.endsWith('/hyperlink') && /^(https?:\/\/|mailto:)/i.test(Target);
      if (EMBEDDED_TYPES.test(Type)) faults.push(fault('EMBEDDED', Target));
      if (TargetMode.toLowerCase() === 'external' && !isLink) faults.push(fault('EXTERNAL', Target));
      if (Type.endsWith('/officeDocument') && !MAIN_PART.test(Target)) faults.push(fault('EMBEDDED', Target));
    },
  });
  return faults;
}

/**
 * What a part fetches by itself, without a relation: addresses of pictures in the older markup, and the database of a mail
 * merge.
 * @throws XmlTrouble
 */
export function fetchedWithin(xml: string): FormFault[] {
  const faults: FormFault[] = [];
  parseXml(xml, {
    opened(name, attributes) {
      if (name === 'w:mailMerge') faults.push(fault('EXTERNAL', 'mailMerge'));
      for (const [attribute, value] of Object.entries(attributes))
        if (FETCHED.test(attribute) && ELSEWHERE.test(value)) faults.push(fault('EXTERNAL', value));
    },
  });
  return faults;
}

/** Fields of paragraphs that do more than say something of the document. */
export const fieldsOf = (paragraphs: readonly FormParagraph[]): FormFault[] =>
  paragraphs.flatMap(({ fields, place }) =>
    fields
      .map((field) => field.trim())
      .filter((field) => field !== '' && !HARMLESS.test(nameOf(field)) && !LINK.test(field))
      .map((field) => ({ ...fault('FIELD', nameOf(field)), place })),
  );

const nameOf = (field: string): string => (/^\S+/.exec(field)?.[0] ?? '').toUpperCase();
