/** The legal status of a municipality, in the order in which it is offered. */
export const MUNICIPALITY_TYPES = [
  'CITY',
  'TOWN',
  'VILLAGE',
  'MUNICIPALITY',
  'MUNICIPAL_DISTRICT',
  'SPECIALIZED_MUNICIPALITY',
] as const;
export type MunicipalityType = (typeof MUNICIPALITY_TYPES)[number];
