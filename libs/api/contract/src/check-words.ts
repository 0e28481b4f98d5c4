import { faultIf, refuseFaults, requireUuids } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import type { ContractWordsInput } from './contract.types.js';

/** What a contract says, as it is stored. */
export interface ContractWords {
  readonly title: string;
  readonly serviceId: string;
  readonly vendor: string;
  readonly number: string;
  /** YYYY-MM-DD */
  readonly endsOn: string;
  readonly openTo: string | null;
  /** YYYY-MM-DD */
  readonly openUntil: string | null;
  readonly terms: string;
  readonly contact: string;
}

const MOST = { title: 200, vendor: 200, number: 100, openTo: 1_000, terms: 4_000, contact: 200 } as const;

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** @throws FieldError INVALID_INPUT that names each field; AppError NOT_FOUND for what is no id */
export function checkWords(input: ContractWordsInput): ContractWords {
  requireUuids(input.serviceId);
  const openTo = (input.openTo ?? '').trim();
  const words: ContractWords = {
    title: onOneLine(input.title),
    serviceId: input.serviceId,
    vendor: onOneLine(input.vendor),
    number: onOneLine(input.number),
    endsOn: input.endsOn,
    openTo: openTo === '' ? null : openTo,
    openUntil: input.openUntil ?? null,
    terms: input.terms.trim(),
    contact: onOneLine(input.contact),
  };
  const tooLong = (Object.keys(MOST) as (keyof typeof MOST)[]).map((field) =>
    faultIf(
      textLength(words[field] ?? '') > MOST[field],
      `input.words.${field}`,
      'contract:invalid.tooLong',
      {
        most: MOST[field],
      },
    ),
  );
  refuseFaults(
    faultIf(words.title === '', 'input.words.title', 'contract:invalid.title'),
    faultIf(words.vendor === '', 'input.words.vendor', 'contract:invalid.vendor'),
    ...tooLong,
    faultIf(
      words.openUntil !== null && words.openTo === null,
      'input.words.openTo',
      'contract:invalid.openToWhom',
    ),
    faultIf(
      words.openUntil !== null && words.openUntil > words.endsOn,
      'input.words.openUntil',
      'contract:invalid.openAfterEnd',
    ),
  );
  return words;
}
