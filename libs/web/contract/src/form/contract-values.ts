import { type ContractWholeFragment, type ContractWordsInput } from '@commonworks/web-graphql';

/** What stands in the fields. */
export interface ContractValues {
  title: string;
  serviceId: string | null;
  vendor: string;
  number: string;
  endsOn: string;
  openTo: string;
  openUntil: string;
  terms: string;
  contact: string;
}

export const valuesOf = (contract: ContractWholeFragment): ContractValues => ({
  title: contract.title,
  serviceId: contract.service.id,
  vendor: contract.vendor,
  number: contract.number,
  endsOn: contract.endsOn,
  openTo: contract.openTo ?? '',
  openUntil: contract.openUntil ?? '',
  terms: contract.terms,
  contact: contract.contact,
});

export const EMPTY: ContractValues = {
  title: '',
  serviceId: null,
  vendor: '',
  number: '',
  endsOn: '',
  openTo: '',
  openUntil: '',
  terms: '',
  contact: '',
};

/** Null while something is missing without which it cannot be sent. */
export function wordsOf({ serviceId, openUntil, ...values }: ContractValues): ContractWordsInput | null {
  if (serviceId === null || values.endsOn === '') return null;
  return { ...values, serviceId, openUntil: openUntil === '' ? null : openUntil };
}
