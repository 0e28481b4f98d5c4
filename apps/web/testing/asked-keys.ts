import ts from 'typescript';
import { askedAs, entriesOf, references } from './entries.js';
import { keysAskedFor } from './inspect-words.js';
import { type Catalogue, type SourceFile } from './sources.js';

/** A key written out, or a pattern of one that is put together: `step.${kind}.title`. */
export type Asked = string | RegExp;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Every text of a source that may be a key; what begins with something put in is none.
 * @param path its name: a generic arrow of a `.ts` file would be read as an element in a `.tsx` file, and what follows lost
 */
export function askedIn(text: string, path = 'source.tsx'): Asked[] {
  const asked: Asked[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) asked.push(node.text);
    if (ts.isTemplateExpression(node) && /[.:]/.test(node.head.text)) {
      const rest = node.templateSpans.map(({ literal }) => `[^.:]+${escaped(literal.text)}`);
      asked.push(new RegExp(`^${escaped(node.head.text)}${rest.join('')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return asked;
}

const keysOf = ({ name, en }: Catalogue): string[] => [
  ...new Set([...entriesOf(en).keys()].map((key) => `${name}:${askedAs(key)}`)),
];

/** The keys that no source asks for, by themselves, through a pattern, or from another text. */
export function unusedKeys(catalogues: readonly Catalogue[], sources: readonly SourceFile[]): string[] {
  const written = new Set(catalogues.flatMap(({ en }) => [...entriesOf(en).values()].flatMap(references)));
  const patterns: RegExp[] = [];
  for (const { part, path, text } of sources) {
    // Without a namespace it is one of the part's own, or of those it translates from.
    const spaces = new Set([part, ...keysAskedFor(text).namespaces]);
    for (const asked of askedIn(text, path)) {
      if (typeof asked === 'string') written.add(asked);
      else patterns.push(asked);
      for (const space of spaces) {
        if (typeof asked === 'string') written.add(`${space}:${asked}`);
        else patterns.push(new RegExp(asked.source.replace('^', `^${space}:`)));
      }
    }
  }
  return catalogues
    .flatMap(keysOf)
    .filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

/** The keys with a namespace that sources or other texts ask for, and that no catalogue has. */
export function missingKeys(catalogues: readonly Catalogue[], sources: readonly SourceFile[]): string[] {
  const there = new Set(catalogues.flatMap(keysOf));
  const names = new RegExp(`^\\^?(${catalogues.map(({ name }) => name).join('|')}):[\\w-]`);
  const asked = [
    ...sources.flatMap(({ text, path }) => askedIn(text, path)),
    ...catalogues.flatMap(({ en, fr }) =>
      [en, fr].flatMap((texts) => [...entriesOf(texts).values()].flatMap(references)),
    ),
  ];
  return asked
    .filter((each) => names.test(typeof each === 'string' ? each : each.source))
    .filter((each) =>
      typeof each === 'string' ? !there.has(each) : ![...there].some((key) => each.test(key)),
    )
    .map(String);
}
