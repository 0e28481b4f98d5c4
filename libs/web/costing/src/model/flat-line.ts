import type { CostingLine, LineShare } from '@commonworks/domain-costing';

/** A line with the fields of its share beside its own, so that each can be compared and merged by itself. */
export type FlatLine = Omit<CostingLine, 'share'> & LineShare;

export function flatLine({ share, ...line }: CostingLine): FlatLine {
  return { ...line, ...share };
}

export function lineOf({ rule, fixedPct, floorPct, capPct, bounds, ...line }: FlatLine): CostingLine {
  return {
    ...line,
    share: {
      rule,
      ...(hasValue(fixedPct) && { fixedPct }),
      ...(hasValue(floorPct) && { floorPct }),
      ...(hasValue(capPct) && { capPct }),
      ...(bounds && bounds.length > 0 && { bounds }),
    },
  };
}

function hasValue<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
