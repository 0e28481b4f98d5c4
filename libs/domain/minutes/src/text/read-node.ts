import { FaultyText } from './text-fault.js';

/** A node of whatever tree, its parts still unknown. */
export interface RawNode {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
  readonly text: unknown;
  readonly marks: readonly unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new FaultyText('NO_TREE');
  return value;
};

/** An attribute that is null counts as one that is not there: so the editor writes what was not set. */
function attributes(value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw new FaultyText('NO_TREE');
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== undefined));
}

/** @throws FaultyText NO_TREE */
export function readNode(value: unknown): RawNode {
  if (!isRecord(value) || typeof value.type !== 'string') throw new FaultyText('NO_TREE');
  return {
    type: value.type,
    attrs: attributes(value.attrs),
    content: asList(value.content),
    text: value.text,
    marks: asList(value.marks),
  };
}

/** @throws FaultyText ATTRIBUTE where the node has one that is not among these */
export function allowAttributes(node: Pick<RawNode, 'attrs'>, ...names: readonly string[]): void {
  if (Object.keys(node.attrs).some((name) => !names.includes(name))) throw new FaultyText('ATTRIBUTE');
}
