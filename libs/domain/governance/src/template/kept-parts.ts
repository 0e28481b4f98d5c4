import type { AgreedCosting } from '@commonworks/domain-costing';
import type { Requirement } from '../requirements/requirement.js';

/** What a document keeps apart from its prose, and members agree to with it; each part in documents of its kind alone. */
export interface KeptParts {
  /** Of a specification: all that were ever written, rejected ones too. */
  readonly requirements?: readonly Requirement[];
  /** Of a costing: the scenario that it says. */
  readonly costing?: AgreedCosting;
}
