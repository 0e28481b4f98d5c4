import type { Filling, GovernanceKind, GovernanceTemplate } from '../template/template.js';

/** By which rule members agree to a document. */
export const AGREEMENT_RULES = ['UNANIMITY', 'TWO_THIRDS', 'SIMPLE_MAJORITY', 'DOUBLE_MAJORITY'] as const;
export type AgreementRule = (typeof AGREEMENT_RULES)[number];

/** A rule, and for a double majority how many in a hundred of the population those have that agree. */
export interface DocumentRule {
  readonly rule: AgreementRule;
  readonly populationPct: string;
}

/** What a charter says of decisions: which option each choice takes, and the values of its fields. */
export type CharterTerms = Pick<Filling, 'choices' | 'values'>;

const ALL: DocumentRule = { rule: 'UNANIMITY', populationPct: '50' };

/** The class of decisions that a document belongs to, by the choice of the charter that settles its rule. */
const CHOICES: Readonly<Record<Exclude<GovernanceKind, 'CHARTER'>, string>> = {
  REQUIREMENTS: 'ruleOperations',
  SLA: 'ruleBudget',
  COSTING: 'ruleBudget',
};

/** In writing nobody abstains in a meeting: who would not stand against a consensus agrees. */
const RULES: Readonly<Record<string, AgreementRule>> = {
  consensus: 'UNANIMITY',
  unanimity: 'UNANIMITY',
  twoThirds: 'TWO_THIRDS',
  simpleMajority: 'SIMPLE_MAJORITY',
  doubleMajority: 'DOUBLE_MAJORITY',
};

/**
 * By which rule a document is agreed to: a charter by all who take part; another by what the charter says of decisions of
 * its class, and by all where there is no charter, or one that does not say.
 * @param charter the group's; null without one
 * @param template of charters, for what is usual
 */
export function ruleFor(
  kind: GovernanceKind,
  charter: CharterTerms | null,
  template: Pick<GovernanceTemplate, 'clauses'>,
): DocumentRule {
  if (kind === 'CHARTER' || charter === null) return ALL;
  const choice = template.clauses.flatMap(({ choices }) => choices).find(({ id }) => id === CHOICES[kind]);
  const taken = charter.choices[CHOICES[kind]] ?? choice?.usual;
  const rule = taken === undefined ? undefined : RULES[taken];
  if (rule === undefined) return ALL;
  const percent = charter.values['populationPct'];
  return { rule, populationPct: typeof percent === 'string' ? percent : ALL.populationPct };
}
