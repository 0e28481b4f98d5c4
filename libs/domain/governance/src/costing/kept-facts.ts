import type { FactsByField } from '../agreement/settle-fields.js';
import type { KeptParts } from '../template/kept-parts.js';
import { costingFacts } from './costing-facts.js';

/** What a document keeps apart from its prose says of its fields; undefined where it says nothing of them. */
export const keptFacts = ({ costing }: KeptParts): FactsByField | undefined =>
  costing && costingFacts(costing);
