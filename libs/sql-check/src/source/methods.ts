import { list, plain, type Value } from './value.js';

type Apply = (callback: Value, args: readonly Value[]) => Value;

/** Methods of texts and lists from which statements are put together; undefined for any other. */
export function callMethod(
  target: Value | 'Object',
  name: string,
  args: readonly Value[],
  apply: Apply,
): Value | undefined {
  if (target === 'Object') return args[0] && ofObject(name, args[0]);
  if (target.kind === 'list') return ofList(target.items, name, args, apply);
  if (target.kind === 'plain' && typeof target.value === 'string') return ofText(target.value, name, args);
  return undefined;
}

function ofObject(name: string, value: Value): Value | undefined {
  if (value.kind !== 'object') return undefined;
  const { fields } = value;
  if (name === 'keys') return list([...fields.keys()].map(plain));
  if (name === 'values') return list([...fields.values()].map((field) => field()));
  if (name === 'entries') return list([...fields].map(([key, field]) => list([plain(key), field()])));
  return undefined;
}

function ofList(
  items: readonly Value[],
  name: string,
  args: readonly Value[],
  apply: Apply,
): Value | undefined {
  const [first] = args;
  if (name === 'map' && first) return list(items.map((item, i) => apply(first, [item, plain(i)])));
  if (name === 'join') {
    const texts = items.map((item) => (item.kind === 'plain' ? String(item.value) : undefined));
    if (texts.includes(undefined)) return undefined;
    return plain(texts.join(first?.kind === 'plain' ? String(first.value) : ','));
  }
  return undefined;
}

function ofText(text: string, name: string, args: readonly Value[]): Value | undefined {
  const [first, second] = args.map((arg) => (arg.kind === 'plain' ? String(arg.value) : undefined));
  if (name === 'trim') return plain(text.trim());
  if (name === 'split' && first !== undefined) return list(text.split(first).map(plain));
  if (name === 'replaceAll' && first !== undefined && second !== undefined)
    return plain(text.replaceAll(first, second));
  return undefined;
}
