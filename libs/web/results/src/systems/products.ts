import { comparePartialDates, foldProduct, type PartialDate } from '@commonworks/domain-assessment';
import { byWord } from '@commonworks/web-ui';
import { type RegisteredSystem } from './arrange-systems.js';
import { groupBy } from './group-by.js';
import { spellingKey, tidy, usualSpelling } from './spellings.js';
import { soonestEnd } from './support.js';

/** What a municipality says of the replacement of a system; one or the other of the two is said. */
export type RegisteredReplacement = Pick<
  RegisteredSystem,
  'municipality' | 'replacement' | 'plannedReplacement'
>;

/** Whether a replacement is still ahead or under way: one that is done is no plan. */
export const isPlanned = ({ replacement, plannedReplacement }: RegisteredReplacement): boolean =>
  replacement?.status !== 'DONE' &&
  (plannedReplacement !== null || replacement?.status === 'REPLACING' || isDated(replacement));

const isDated = (replacement: RegisteredReplacement['replacement']): boolean =>
  Boolean(replacement?.from ?? replacement?.to);

/** A product with all who run it and say so by name. */
export interface Product {
  /** The same for every spelling of its name, and of its other names where they are known. */
  key: string;
  name: string;
  /** What its users call it otherwise, each once. */
  aliases: string[];
  systems: RegisteredSystem[];
  /** Who runs it, each once, by name. */
  municipalities: RegisteredSystem['municipality'][];
  /** What it is used for, each function once. */
  functions: string[];
  vendors: string[];
  versions: string[];
  /** When its support ends, each once, the earliest first. */
  ends: PartialDate[];
  /** How far its replacement is, and what is to replace it in the municipalities' words, as far as they say so. */
  replacements: RegisteredReplacement[];
}

/** Systems by product, those first whose support ended or ends the soonest, those of which nobody knows it last. */
export function productsOf(systems: readonly RegisteredSystem[]): Product[] {
  const groups = groupBy(systems, ({ product, knownAs }) => foldProduct(knownAs ?? product));
  return [...groups].map(([key, members]) => productOf(key, members)).sort(expiringFirst);
}

function productOf(key: string, systems: [RegisteredSystem, ...RegisteredSystem[]]): Product {
  const [first, ...others] = systems;
  const municipalities = new Map(systems.map(({ municipality }) => [municipality.id, municipality]));
  return {
    key,
    name: first.knownAs ?? usualSpelling([first.product, ...others.map(({ product }) => product)]),
    aliases: spelledOnce(systems.map(({ product }) => (foldProduct(product) === key ? null : product))),
    systems,
    municipalities: [...municipalities.values()].sort((a, b) => byWord(a.name, b.name, false)),
    functions: [...new Set(systems.map((system) => system.function))],
    vendors: spelledOnce(systems.map(({ vendor }) => vendor)),
    versions: spelledOnce(systems.map(({ version }) => version)),
    ends: [...new Set(systems.flatMap(({ supportEnds }) => supportEnds ?? []))].sort(comparePartialDates),
    replacements: systems.filter(
      ({ replacement, plannedReplacement }) => replacement !== null || plannedReplacement !== null,
    ),
  };
}

/** Words as they are usually spelled, each once, in their order. */
function spelledOnce(words: readonly (string | null)[]): string[] {
  const given = words.flatMap((word) => (word && tidy(word) ? [word] : []));
  const spellings = groupBy(given, spellingKey);
  return [...spellings.values()].map(usualSpelling).sort((a, b) => byWord(a, b, false));
}

/** The earliest end first; of the same day the most widespread, then by name. */
function expiringFirst(a: Product, b: Product): number {
  return (
    soonestEnd(a.ends[0] ?? null, b.ends[0] ?? null) ||
    b.municipalities.length - a.municipalities.length ||
    byWord(a.name, b.name, false)
  );
}
