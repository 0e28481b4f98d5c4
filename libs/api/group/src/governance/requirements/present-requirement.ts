import { translate, type Locale } from '@commonworks/api-platform';
import type { LocalText } from '@commonworks/domain-assessment';
import {
  agreedPriority,
  lintRequirement,
  METHOD_WORDS,
  nextStatuses,
  PRIORITY_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
  type LintFinding,
  type Requirement,
} from '@commonworks/domain-governance/requirements';
import type { GovernanceTextObject } from '../governance.types.js';
import type { GovernanceRequirementObject, RequirementFindingObject } from './requirement.types.js';
import { FIELD_LABELS, LANGUAGE_LABELS } from './requirement-labels.js';
import type { RequirementRow } from './requirement-rows.js';

/** One of a draft. */
export const presentRow = (row: RequirementRow, locale: Locale): GovernanceRequirementObject => ({
  ...presentWords(row.requirement, locale),
  id: row.id,
  edits: row.edits,
  reason: row.reason,
  followsMembers: row.setPriority === null,
  nextStatuses: [...nextStatuses(row.requirement.status)],
});

/** One of a version, which stays as it is. */
export const presentKept = (
  requirement: Requirement,
  versionId: string,
  locale: Locale,
): GovernanceRequirementObject => ({
  ...presentWords(requirement, locale),
  id: `${versionId} ${requirement.id}`,
  edits: 0,
  reason: '',
  followsMembers: false,
  nextStatuses: [],
});

function presentWords(
  requirement: Requirement,
  locale: Locale,
): Omit<GovernanceRequirementObject, 'id' | 'edits' | 'reason' | 'followsMembers' | 'nextStatuses'> {
  const { source, acceptance, owner, needs = [], parameters = [], tests = [] } = requirement;
  return {
    whole: requirement,
    number: requirement.id,
    type: requirement.type,
    statement: textOf(requirement.statement),
    rationale: textOf(requirement.rationale),
    sourceKind: source.kind,
    sourceId: source.kind === 'GROUP' ? null : source.id,
    sourceLabel: source.kind === 'GROUP' ? null : (source.label?.[locale] ?? null),
    agreedPriority: requirement.agreedPriority,
    membersPriority: agreedPriority(Object.values(requirement.priorities)),
    acceptance: acceptance && {
      given: textOf(acceptance.given),
      when: textOf(acceptance.when),
      then: textOf(acceptance.then),
    },
    verification: requirement.verification,
    owner: owner && textOf(owner),
    status: requirement.status,
    parents: [...requirement.parents],
    needs: needs.map(({ id, label }) => ({ id, label: label[locale] })),
    parameters: [...parameters],
    tests: [...tests],
    version: requirement.version,
    findings: lintRequirement(requirement).map((finding) => presentFinding(requirement, finding, locale)),
  };
}

const textOf = ({ en, fr }: LocalText): GovernanceTextObject => ({ en, fr });

function presentFinding(
  { statement }: Requirement,
  { rule, field, language, start, end }: LintFinding,
  locale: Locale,
): RequirementFindingObject {
  const words = language ? statement[language].normalize('NFC').slice(start, end) : '';
  const named = language ? LANGUAGE_LABELS[language][locale] : '';
  const word = language === 'fr' ? 'doit' : 'shall';
  const message = translate(locale, `group:requirement.rule.${rule}`, { words, language: named, word });
  return { rule, field, language, start, end, message };
}

/** One as a text, a line for each thing that it says, for two people to compare. */
export function readRequirement(requirement: Requirement, locale: Locale): string {
  const { type, statement, rationale, acceptance, owner, verification, status, parents } = requirement;
  const line = (field: keyof typeof FIELD_LABELS, ...texts: string[]) => {
    const text = texts.filter(Boolean).join(' / ');
    if (text === '') return [];
    const label = FIELD_LABELS[field][locale];
    return [translate(locale, 'group:requirement.line', { label, text })];
  };
  const both = (text: LocalText | null) => (text ? [text.en, text.fr] : []);
  const { agreedPriority: priority } = requirement;
  return [
    ...line('type', TYPE_WORDS[type][locale]),
    ...line('statement', ...both(statement)),
    ...line('rationale', ...both(rationale)),
    ...line('given', ...both(acceptance?.given ?? null)),
    ...line('when', ...both(acceptance?.when ?? null)),
    ...line('then', ...both(acceptance?.then ?? null)),
    ...line('priority', priority ? PRIORITY_WORDS[priority][locale] : ''),
    ...line('verification', verification ? METHOD_WORDS[verification][locale] : ''),
    ...line('owner', ...both(owner)),
    ...line('status', STATUS_WORDS[status][locale]),
    ...line('parents', parents.join(', ')),
    ...line('tests', (requirement.tests ?? []).map(({ id }) => id).join(', ')),
  ].join('\n');
}
