import { productFinder, type NamedProduct } from '@commonworks/domain-assessment';

export interface TakenName<P> {
  /** Where it stands in the input. */
  readonly field: 'name' | 'synonyms';
  readonly name: string;
  /** The product that bears it already. */
  readonly product: P;
}

/** The names, of those given, under which another product is known. */
export function takenNames<P extends NamedProduct>(
  given: { readonly name: string | null; readonly synonyms: readonly string[] },
  known: readonly P[],
): TakenName<P>[] {
  const find = productFinder(known);
  const taken = (field: TakenName<P>['field'], name: string): TakenName<P>[] => {
    const product = find(name);
    return product ? [{ field, name, product }] : [];
  };
  return [
    ...(given.name === null ? [] : taken('name', given.name)),
    ...given.synonyms.flatMap((synonym) => taken('synonyms', synonym)),
  ];
}
