import { faultIf, notFound, refuseFaults, type FieldFault } from '@commonworks/api-platform';
import { textLength, type LocalText } from '@commonworks/domain-assessment';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import {
  needsAmong,
  reworded,
  type Acceptance,
  type Requirement,
} from '@commonworks/domain-governance/requirements';
import { onOneLine } from '../../groups/on-one-line.js';
import type { RequirementAcceptanceInput, SaveGovernanceRequirementInput } from './requirement.inputs.js';
import type { RequirementRow } from './requirement-rows.js';

export const TEXT_LENGTHS = {
  statement: 1000,
  rationale: 2000,
  acceptance: 500,
  owner: 200,
  test: 40,
} as const;
/** Of each list of a requirement. */
const MOST_LISTED = 20;

/** What a requirement says beside its number and where it comes from. */
export type RequirementWords = Pick<
  SaveGovernanceRequirementInput,
  | 'type'
  | 'statement'
  | 'rationale'
  | 'acceptance'
  | 'verification'
  | 'owner'
  | 'parents'
  | 'needs'
  | 'parameters'
  | 'tests'
>;

/** The fields of service level agreements, by their ids. */
export const SLA_FIELDS = new Map(
  TEMPLATES.SLA.clauses.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label] as const)),
);

/**
 * A requirement with these words; a change of what it asks for has it reviewed anew.
 * @param rows all of its document, merged ones too
 * @throws AppError NOT_FOUND for a parent, a need or a parameter that is not there; FieldError INVALID_INPUT
 */
export function requirementWith(
  before: Requirement,
  words: RequirementWords,
  rows: readonly RequirementRow[],
): Requirement {
  refuseFaults(...faultsOf(words));
  const { type, rationale, acceptance, verification, owner, parents, needs, parameters, tests } = words;
  const asked = reworded(before, cleaned(words.statement));
  const numbers = new Set(
    rows.filter(({ mergedInto }) => !mergedInto).map(({ requirement }) => requirement.id),
  );
  const known = needsAmong(rows.map(({ requirement }) => requirement));
  const listed = (ids: readonly string[]) => [...new Set(ids)].sort();
  if ((parents ?? []).some((id) => id === before.id || !numbers.has(id))) notFound();
  if ((parameters ?? []).some((id) => !SLA_FIELDS.has(id))) notFound();
  return {
    ...asked,
    type,
    ...(rationale !== undefined && { rationale: rationale ? trimmed(rationale) : { en: '', fr: '' } }),
    ...(acceptance !== undefined && { acceptance: acceptance && acceptanceOf(acceptance) }),
    ...(verification !== undefined && { verification }),
    ...(owner !== undefined && { owner: ownerOf(owner) }),
    ...(parents !== undefined && { parents: listed(parents ?? []) }),
    ...(parameters !== undefined && { parameters: listed(parameters ?? []) }),
    ...(needs !== undefined && {
      needs: listed(needs ?? []).map((id) => known.find((need) => need.id === id) ?? notFound()),
    }),
    ...(tests !== undefined && {
      tests: (tests ?? []).map(({ id, result }) => ({ id: onOneLine(id), result: result ?? null })),
    }),
  };
}

function faultsOf(words: RequirementWords): (FieldFault | null)[] {
  const { statement, rationale, acceptance, owner, parents, needs, parameters, tests } = words;
  const parts = acceptance ? Object.values(acceptanceOf(acceptance) ?? {}) : [];
  const names = (tests ?? []).map(({ id }) => onOneLine(id));
  const isLong = (text: LocalText | null | undefined, most: number) =>
    !!text && (textLength(text.en) > most || textLength(text.fr) > most);
  const tooLong = (field: string, most: number, wrong: boolean) =>
    faultIf(wrong, `input.${field}`, 'group:invalid.requirement.long', { most });
  const { en, fr } = cleaned(statement);
  return [
    faultIf(en === '' || fr === '', 'input.statement', 'group:invalid.requirement.statement'),
    tooLong('statement', TEXT_LENGTHS.statement, isLong(statement, TEXT_LENGTHS.statement)),
    tooLong('rationale', TEXT_LENGTHS.rationale, isLong(rationale, TEXT_LENGTHS.rationale)),
    tooLong(
      'acceptance',
      TEXT_LENGTHS.acceptance,
      parts.some((part) => isLong(part, TEXT_LENGTHS.acceptance)),
    ),
    tooLong('owner', TEXT_LENGTHS.owner, isLong(owner, TEXT_LENGTHS.owner)),
    ...Object.entries({ parents, needs, parameters, tests }).map(([field, list]) =>
      faultIf((list?.length ?? 0) > MOST_LISTED, `input.${field}`, 'group:invalid.requirement.many', {
        most: MOST_LISTED,
      }),
    ),
    faultIf(
      names.some((name) => name === '' || textLength(name) > TEXT_LENGTHS.test) ||
        new Set(names).size < names.length,
      'input.tests',
      'group:invalid.requirement.test',
      { most: TEXT_LENGTHS.test },
    ),
  ];
}

const cleaned = ({ en, fr }: LocalText): LocalText => ({ en: onOneLine(en), fr: onOneLine(fr) });
const trimmed = ({ en, fr }: LocalText): LocalText => ({ en: en.trim(), fr: fr.trim() });
const isEmpty = ({ en, fr }: LocalText): boolean => en === '' && fr === '';

/** None where nothing is said. */
function ownerOf(owner: LocalText | null): LocalText | null {
  const said = owner && cleaned(owner);
  return said && !isEmpty(said) ? said : null;
}

function acceptanceOf({ given, when, then }: RequirementAcceptanceInput): Acceptance | null {
  const said = { given: cleaned(given), when: cleaned(when), then: cleaned(then) };
  return Object.values(said).every(isEmpty) ? null : said;
}
