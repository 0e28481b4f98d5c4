import { foldProduct } from '@commonworks/domain-assessment';
import { type ContractRowFragment } from '@commonworks/web-graphql';

/** The contracts that hold each of the words in what is said of them, however they are spelled. */
export function searchContracts(
  contracts: readonly ContractRowFragment[],
  words: string,
): readonly ContractRowFragment[] {
  const wanted = words.split(/\s+/u).map(foldProduct).filter(Boolean);
  if (wanted.length === 0) return contracts;
  return contracts.filter(({ title, vendor, number, openTo, terms, municipality, service }) => {
    const said = [title, vendor, number, openTo ?? '', terms, municipality.name, service.name].map(
      foldProduct,
    );
    return wanted.every((word) => said.some((text) => text.includes(word)));
  });
}
