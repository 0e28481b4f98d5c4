/** How much stands still, and how soon it matters: high, medium, low. */
export const GRADES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Grade = (typeof GRADES)[number];

export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Source: governance.md, part C. Rows are impact, columns urgency, each from high to low. */
const PRIORITY_OF: Record<Grade, Record<Grade, Priority>> = {
  HIGH: { HIGH: 'P1', MEDIUM: 'P2', LOW: 'P3' },
  MEDIUM: { HIGH: 'P2', MEDIUM: 'P3', LOW: 'P4' },
  LOW: { HIGH: 'P3', MEDIUM: 'P4', LOW: 'P4' },
};

/** The priority of an incident by its impact and its urgency. */
export const priorityOf = (impact: Grade, urgency: Grade): Priority => PRIORITY_OF[impact][urgency];
