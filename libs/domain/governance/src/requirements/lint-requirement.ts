import { LOCALES, type Locale } from '@commonworks/domain-assessment';
import { hasNumberWithUnit } from './number-with-unit.js';
import type { Requirement } from './requirement.js';
import { VAGUE_WORDS } from './vague-words.js';
import { wholeWords } from './whole-words.js';

export const LINT_RULES = [
  'NO_SHALL',
  'SEVERAL_SHALL',
  'VAGUE_WORD',
  'AND_OR',
  'NO_NUMBER_WITH_UNIT',
  'MUST_WITHOUT_ACCEPTANCE',
  'MUST_WITHOUT_VERIFICATION',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** Something to mend before a requirement can be agreed. */
export interface LintFinding {
  readonly rule: LintRule;
  readonly field: 'statement' | 'acceptance' | 'verification';
  /** Of the statement; null where no text is at fault. */
  readonly language: Locale | null;
  /** From which character of the text (UTF-16, in NFC) to before which; the same twice where something is missing. */
  readonly start: number;
  readonly end: number;
}

const SHALL: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords(['shall']),
  fr: wholeWords(['doit', 'doivent']),
};
const VAGUE: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords(VAGUE_WORDS.en),
  fr: wholeWords(VAGUE_WORDS.fr),
};
const AND_OR = wholeWords(['and ?/ ?or', 'et ?/ ?ou']);

/**
 * What a requirement may not have, with its places. Source: governance.md, part B. Reads each text once a rule, however long
 * it is.
 */
export function lintRequirement(requirement: Requirement): LintFinding[] {
  const { statement, type, agreedPriority, acceptance, verification } = requirement;
  return [
    ...LOCALES.flatMap((language) => lintStatement(statement[language], language, type === 'QUALITY')),
    ...(agreedPriority === 'MUST' && !isComplete(acceptance)
      ? [missing('MUST_WITHOUT_ACCEPTANCE', 'acceptance')]
      : []),
    ...(agreedPriority === 'MUST' && verification === null
      ? [missing('MUST_WITHOUT_VERIFICATION', 'verification')]
      : []),
  ];
}

function lintStatement(text: string, language: Locale, isQuality: boolean): LintFinding[] {
  const normal = text.normalize('NFC');
  const at = (rule: LintRule, start: number, end: number): LintFinding => ({
    rule,
    field: 'statement',
    language,
    start,
    end,
  });
  const found = (rule: LintRule, pattern: RegExp): LintFinding[] =>
    [...normal.matchAll(pattern)].map(({ 0: words, index }) => at(rule, index, index + words.length));
  const shalls = found('SEVERAL_SHALL', SHALL[language]);
  return [
    ...(shalls.length === 0 ? [at('NO_SHALL', normal.length, normal.length)] : []),
    // The first may stay.
    ...shalls.slice(1),
    ...found('VAGUE_WORD', VAGUE[language]),
    ...found('AND_OR', AND_OR),
    ...(isQuality && !hasNumberWithUnit(normal)
      ? [at('NO_NUMBER_WITH_UNIT', normal.length, normal.length)]
      : []),
  ];
}

const missing = (rule: LintRule, field: LintFinding['field']): LintFinding => ({
  rule,
  field,
  language: null,
  start: 0,
  end: 0,
});

/** In both languages, each of the three. */
const isComplete = (acceptance: Requirement['acceptance']): boolean =>
  acceptance !== null &&
  [acceptance.given, acceptance.when, acceptance.then].every(
    ({ en, fr }) => en.trim() !== '' && fr.trim() !== '',
  );
