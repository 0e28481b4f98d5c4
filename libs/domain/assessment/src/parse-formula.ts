import { create, parseDependencies } from 'mathjs/number';
import { buildFormula, UnsupportedFormula } from './formula-expression.js';

/** Figures by question or profile code; a missing one is unknown. */
export type FormulaValues = Readonly<Record<string, number | null | undefined>>;

export interface Formula {
  /** The codes the formula reads, each once, in order of appearance. */
  symbols: string[];
  /** Those of them it divides by. */
  divisors: string[];
  /** The figure; `null` where an input is missing, a divisor is zero or the figure is not finite. */
  evaluate: (values: FormulaValues) => number | null;
}

export type ParsedFormula = ({ ok: true } & Formula) | { ok: false; message: string };

export const FORMULA_LENGTH = 500;

/** Bounds the recursion of the parser itself, which runs before anything can be checked. */
const MAX_OPEN_PARENTHESES = 30;
const ALLOWED_CHARACTERS = /^[A-Za-z0-9_ +\-*/(),.]+$/;

// Only the parser of mathjs is used: its nodes are read, never evaluated.
const math = create(parseDependencies, {});

/**
 * Reads the formula of a derived indicator: numbers, codes, `+ - * /`, parentheses, `min`, `max` and `round`.
 * Anything else is refused with a message in plain English. Nothing is ever executed: what `evaluate` does is
 * arithmetic on the figures it is given.
 */
export function parseFormula(formula: string): ParsedFormula {
  try {
    checkText(formula);
    return { ok: true, ...buildFormula(math.parse(formula)) };
  } catch (error) {
    const known = error instanceof UnsupportedFormula;
    return { ok: false, message: known ? error.message : 'The formula cannot be read.' };
  }
}

function checkText(formula: string): void {
  if (formula.trim() === '') throw new UnsupportedFormula('The formula is empty.');
  if (formula.length > FORMULA_LENGTH) {
    throw new UnsupportedFormula(`The formula is longer than ${FORMULA_LENGTH} characters.`);
  }
  if (!ALLOWED_CHARACTERS.test(formula)) {
    throw new UnsupportedFormula('A formula holds numbers, codes, + - * / ( ) and commas only.');
  }
  let open = 0;
  for (const character of formula) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open > MAX_OPEN_PARENTHESES) throw new UnsupportedFormula('The formula is nested too deeply.');
  }
}
