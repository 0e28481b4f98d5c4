import Docxtemplater from 'docxtemplater';
import { plainText } from '@commonworks/domain-document';
import { undate } from '../docx/undate.js';
import { blocksAsXml, type FormFilling } from './blocks-as-xml.js';
import { openForm } from './open-form.js';

/**
 * The form with what stands for its names, as DOCX; the same bytes for the same filling. A name is looked up and never
 * evaluated, and what comes in its place is text: braces in it stay braces.
 * @param content of a form that was inspected
 */
export function fillForm(content: Buffer, { words, blocks }: FormFilling): Buffer {
  const archive = openForm(content);
  const rawXml = new Map(Object.entries(blocks).map(([name, of]) => [name, blocksAsXml(of)]));
  const plain = new Map(Object.entries(words).map(([name, text]) => [name, plainText(text)]));
  const form = new Docxtemplater(archive, {
    delimiters: { start: '{{', end: '}}' },
    linebreaks: true,
    parser: (tag) => ({ get: () => rawXml.get(tag.trim()) ?? plain.get(tag.trim()) ?? '' }),
    nullGetter: () => '',
    modules: [{ name: 'blocks', optionsTransformer: takeBlocks }],
  });
  form.render();
  return undate(archive.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));

  /** Of the names that take paragraphs no other mark is asked for than of others. */
  function takeBlocks<Options>(options: Options, { modules }: Docxtemplater): Options {
    for (const module of modules as { name: string; prefix: unknown }[])
      if (module.name === 'RawXmlModule')
        module.prefix = (tag: string) => (rawXml.has(tag.trim()) ? tag.trim() : null);
    return options;
  }
}
