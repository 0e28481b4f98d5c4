import { figureName, parseFormula, SCALE_LEVELS } from '@commonworks/domain-assessment';
import type { ExpandedSection } from './expand-template.js';
import type { QuestionContent } from './reference-content.js';

/** Profile figures of a municipality that a formula may name beside number questions. */
export const PROFILE_CODES: readonly string[] = ['population'];

/**
 * What is wrong with a template, in plain English; empty when it may be published. Looks at what no
 * constraint of the database sees: codes that clash, services that do not exist, formulas that name nothing.
 */
export function checkTemplate(
  sections: readonly ExpandedSection[],
  serviceCodes: ReadonlySet<string>,
): string[] {
  const questions = sections.flatMap((section) => section.questions);
  const numbers = questions.filter((q) => q.kind === 'NUMBER').map((q) => figureName(q.code));
  const names = [...PROFILE_CODES, ...numbers];
  return [
    ...repeated(sections.map((s) => s.code)).map((code) => `two sections have the code ${code}`),
    ...repeated(questions.map((q) => q.code)).map((code) => `two questions have the code ${code}`),
    ...repeated(names).map((name) => `a formula could not tell apart two figures called ${name}`),
    ...questions.flatMap((question) => problemsOf(question, serviceCodes, new Set(names))),
  ];
}

function problemsOf(
  question: QuestionContent,
  services: ReadonlySet<string>,
  figures: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${question.code}: ${problem}`);
  if (question.service !== undefined && !services.has(question.service))
    say(`no service ${question.service}`);
  const { levels, options, formula } = question.settings;
  if (
    question.kind === 'SCALE' &&
    !(Array.isArray(levels) && levels.length >= SCALE_LEVELS.fewest && levels.length <= SCALE_LEVELS.most)
  ) {
    say('a scale has 2 to 10 levels');
  }
  if (question.kind === 'CHOICE' && !(Array.isArray(options) && options.length > 0))
    say('a choice has options');
  if (question.kind === 'DERIVED') {
    const parsed = parseFormula(String(formula));
    if (!parsed.ok) say(parsed.message);
    else
      for (const symbol of parsed.symbols.filter((s) => !figures.has(s)))
        say(`no figure is called ${symbol}`);
  }
  return problems;
}

const repeated = (codes: readonly string[]) => [
  ...new Set(codes.filter((code, at) => codes.indexOf(code) !== at)),
];
