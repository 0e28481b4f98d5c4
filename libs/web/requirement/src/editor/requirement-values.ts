import { type Locale, type LocalText } from '@commonworks/domain-assessment';
import {
  type RequirementPriority,
  type RequirementType,
  type VerificationMethod,
} from '@commonworks/domain-governance/requirements';
import { linesOf, linesOfTests, listOf, testsOf, type Test } from './listed.js';
import { type JudgedPart, type RequirementRow } from '../frame/as-requirement.js';

/** What the form holds, all as texts: those in both languages as two, '' where nothing is chosen. */
export interface RequirementValues {
  area: string;
  type: RequirementType;
  statementEn: string;
  statementFr: string;
  rationaleEn: string;
  rationaleFr: string;
  givenEn: string;
  givenFr: string;
  whenEn: string;
  whenFr: string;
  thenEn: string;
  thenFr: string;
  verification: VerificationMethod | '';
  ownerEn: string;
  ownerFr: string;
  agreedPriority: RequirementPriority | '';
  /** Numbers, one a line. */
  parents: string;
  /** Ids, one a line. */
  needs: string;
  parameters: string;
  /** As `linesOfTests` writes them. */
  tests: string;
}

/** What stands in both languages, by how its two values begin. */
export const BOTH = ['statement', 'rationale', 'given', 'when', 'then', 'owner'] as const;
export type InBoth = (typeof BOTH)[number];

export const valuesOf = (row: RequirementRow | null): RequirementValues => ({
  area: '',
  type: row?.type ?? 'FUNCTIONAL',
  statementEn: row?.statement.en ?? '',
  statementFr: row?.statement.fr ?? '',
  rationaleEn: row?.rationale.en ?? '',
  rationaleFr: row?.rationale.fr ?? '',
  givenEn: row?.acceptance?.given.en ?? '',
  givenFr: row?.acceptance?.given.fr ?? '',
  whenEn: row?.acceptance?.when.en ?? '',
  whenFr: row?.acceptance?.when.fr ?? '',
  thenEn: row?.acceptance?.then.en ?? '',
  thenFr: row?.acceptance?.then.fr ?? '',
  verification: row?.verification ?? '',
  ownerEn: row?.owner?.en ?? '',
  ownerFr: row?.owner?.fr ?? '',
  // One that follows the members’ is not set.
  agreedPriority: row?.followsMembers === false ? (row.agreedPriority ?? '') : '',
  parents: linesOf(row?.parents ?? []),
  needs: linesOf(row?.needs.map(({ id }) => id) ?? []),
  parameters: linesOf(row?.parameters ?? []),
  tests: linesOfTests(row?.tests ?? []),
});

const both = (values: RequirementValues, name: InBoth): LocalText => ({
  en: values[`${name}En`].trim(),
  fr: values[`${name}Fr`].trim(),
});

const isEmpty = ({ en, fr }: LocalText): boolean => en === '' && fr === '';

/** What is sent of a requirement, beside which it is. */
export interface RequirementPart extends JudgedPart, Pick<RequirementRow, 'rationale' | 'owner'> {
  parents: string[];
  needs: string[];
  parameters: string[];
  tests: Test[];
}

/** The words and choices as they are sent, and as the rules read them while one types. */
export function partOf(values: RequirementValues): RequirementPart {
  const acceptance = {
    given: both(values, 'given'),
    when: both(values, 'when'),
    then: both(values, 'then'),
  };
  const owner = both(values, 'owner');
  return {
    type: values.type,
    statement: both(values, 'statement'),
    rationale: both(values, 'rationale'),
    acceptance: Object.values(acceptance).every(isEmpty) ? null : acceptance,
    verification: values.verification === '' ? null : values.verification,
    owner: isEmpty(owner) ? null : owner,
    agreedPriority: values.agreedPriority === '' ? null : values.agreedPriority,
    parents: listOf(values.parents),
    needs: listOf(values.needs),
    parameters: listOf(values.parameters),
    tests: testsOf(values.tests).filter(({ id }) => id.trim() !== ''),
  };
}

/** Which value of the form holds a text in a language. */
export const inLanguage = <Name extends InBoth>(name: Name, language: Locale): `${Name}${'En' | 'Fr'}` =>
  `${name}${language === 'en' ? 'En' : 'Fr'}`;
