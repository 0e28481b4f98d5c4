import type { DocumentMember } from '../template/template.js';

/** Municipalities that do not exist; the worked example of the costing is theirs too. */
export const EXAMPLE_MEMBERS: readonly DocumentMember[] = [
  { id: 'alder', name: 'Alder', standing: 'MEMBER', population: 8400 },
  { id: 'birch', name: 'Birch', standing: 'MEMBER', population: 15300 },
  { id: 'cedar', name: 'Cedar', standing: 'MEMBER', population: 28600 },
  { id: 'dogwood', name: 'Dogwood', standing: 'MEMBER', population: 64400 },
];
