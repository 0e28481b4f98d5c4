import { whole, type Rational } from './rational.js';

/** By what parts of a model are multiplied before its pots are rounded: to see what a change would do. */
export interface Scale {
  /** Running cost without the group, and the replacement it spares. */
  readonly baseline: Rational;
  readonly recurring: Rational;
  /** One-time cost with contingency, before grants. */
  readonly oneTime: Rational;
}

export const AS_IT_IS: Scale = { baseline: whole(1), recurring: whole(1), oneTime: whole(1) };
