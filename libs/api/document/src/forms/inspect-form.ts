import type PizZip from 'pizzip';
import { fillForm } from './fill-form.js';
import { disguisedBy, embeddedIn, fetchedBy, fetchedWithin, fieldsOf } from './find-dangers.js';
import { findNames } from './find-names.js';
import type { FormFault, FormInspection, FormNames, FormPlace, FormReason } from './form-inspection.js';
import { FormTrouble, openForm } from './open-form.js';
import { XmlTrouble } from './parse-xml.js';
import { readPart } from './read-part.js';

/** More of them help nobody. */
const MOST_FAULTS = 50;

/**
 * What a form has in it, and what is wrong with it. Nothing of it is evaluated: a name is looked up among those that are known,
 * and one that is not is told with its place.
 */
export function inspectForm(content: Buffer, known: FormNames): FormInspection {
  try {
    const archive = openForm(content);
    const names: string[] = [];
    const faults = [
      ...embeddedIn(archive),
      ...disguisedBy(textOf(archive, '[Content_Types].xml')),
      ...relationsOf(archive),
    ];
    for (const [file, part] of partsOf(archive)) {
      const xml = textOf(archive, file);
      const paragraphs = readPart(xml, part ?? 'NOTE');
      faults.push(...fetchedWithin(xml), ...fieldsOf(paragraphs));
      if (part === null) continue;
      const found = findNames(paragraphs, known);
      names.push(...found.names);
      faults.push(...found.faults);
    }
    if (faults.length === 0) tryOut(content, known);
    return { names: [...new Set(names)], faults: faults.slice(0, MOST_FAULTS) };
  } catch (error) {
    return { names: [], faults: [{ reason: reasonOf(error), what: '', place: null }] };
  }
}

const reasonOf = (error: unknown): FormReason =>
  error instanceof FormTrouble || error instanceof XmlTrouble ? error.reason : 'BROKEN';

/** What the filling itself does not get through, nobody is to find out when a council waits. */
function tryOut(content: Buffer, known: FormNames): void {
  const of = (takes: 'WORDS' | 'BLOCKS') => Object.keys(known).filter((name) => known[name] === takes);
  fillForm(content, {
    words: Object.fromEntries(of('WORDS').map((name) => [name, '–'])),
    blocks: Object.fromEntries(of('BLOCKS').map((name) => [name, [{ type: 'paragraph', text: '–' }]])),
  });
}

function relationsOf(archive: PizZip): FormFault[] {
  return Object.values(archive.files)
    .filter(({ name, dir }) => !dir && name.endsWith('.rels'))
    .flatMap(({ name }) => fetchedBy(textOf(archive, name)));
}

/** The parts whose names are filled in, in the order in which a person looks for them. */
const PARTS: readonly (readonly [RegExp, FormPlace['part']])[] = [
  [/^word\/document\.xml$/, 'BODY'],
  [/^word\/header\d*\.xml$/, 'HEADER'],
  [/^word\/footer\d*\.xml$/, 'FOOTER'],
  [/^word\/(footnotes|endnotes|comments)\.xml$/, 'NOTE'],
];

/** All parts of XML, those first whose names are filled in; of the others null. */
function partsOf(archive: PizZip): [string, FormPlace['part'] | null][] {
  const all = Object.keys(archive.files)
    .filter((name) => /\.xml$/i.test(name))
    .sort();
  const filled = PARTS.flatMap(([pattern, part]) =>
    all.filter((name) => pattern.test(name)).map((name) => [name, part] as const),
  );
  const others = all.filter((name) => !filled.some(([one]) => one === name));
  return [
    ...filled.map(([name, part]): [string, FormPlace['part']] => [name, part]),
    ...others.map((name): [string, null] => [name, null]),
  ];
}

const textOf = (archive: PizZip, name: string): string => archive.file(name)?.asText() ?? '';
