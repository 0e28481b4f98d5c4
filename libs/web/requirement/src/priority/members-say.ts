import {
  REQUIREMENT_PRIORITIES,
  type RequirementPriority,
} from '@commonworks/domain-governance/requirements';
import { type RequirementRow } from '../frame/as-requirement.js';

/** How many members say which of a requirement, from what matters most down; only what somebody says. */
export const membersSay = (
  priorities: RequirementRow['priorities'],
): readonly (readonly [RequirementPriority, number])[] =>
  REQUIREMENT_PRIORITIES.map(
    (wanted) => [wanted, priorities.filter(({ priority }) => priority === wanted).length] as const,
  ).filter(([, count]) => count > 0);
