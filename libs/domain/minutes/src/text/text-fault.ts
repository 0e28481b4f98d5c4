/**
 * Why something is no text of minutes: it is no such tree (NO_TREE), or has a node (NODE), a mark (MARK), an attribute
 * (ATTRIBUTE) or an address (ADDRESS) that there is none of, lists within lists too deep (DEPTH), or too much (SIZE).
 */
export const TEXT_FAULTS = ['NO_TREE', 'NODE', 'MARK', 'ATTRIBUTE', 'ADDRESS', 'DEPTH', 'SIZE'] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];

/** Thrown inside the reader, which answers it. */
export class FaultyText extends Error {
  constructor(readonly fault: TextFault) {
    super(fault);
  }
}
