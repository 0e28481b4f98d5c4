import { type MunicipalityType, type PartialDate, type RatingCode } from '@commonworks/domain-assessment';
import { readFileSync } from 'node:fs';

/** What the two source documents state. Read from the data files beside this one, never retyped. */

export interface RegionalMunicipality {
  name: string;
  type: MunicipalityType;
  population2015: number;
}

interface RegionalFacts {
  consortium: { code: string; name: string; province: string };
  campaign: { name: string; cycle: string };
  municipalities: RegionalMunicipality[];
  servicesPlottedForLethbridge: string[];
  recommendedOpportunityGroups: { name: string; services: string[] }[];
}

/** One of the five Ontario municipalities compared in 2017; null = not given or not legible in the source. */
export interface Comparator {
  name: string;
  population: number;
  populationDensityPerKm2: number | null;
  itLeader: string | null;
  itStaffExcludingGis: number | null;
  gisStaff: number | null;
  employeesFte: number | null;
  itUsers: number | null;
  workstations: number | null;
  smartPhones: number | null;
  cellPhones: number | null;
}

interface ComparatorFacts {
  consortium: { code: string; name: string; province: string };
  comparators: Comparator[];
  majorBusinessSystems: { function: string; cells: Record<string, string | null> }[];
  /** As precisely as the source has them: of one it gives the year alone. */
  productSupportEnds: { product: string; date: PartialDate }[];
}

/** What the plan of 2017 says of one element of Clarington's technology, in this product's own words. */
export interface ClaringtonObservation {
  /** Code of the layer, and name of the element in English as the reference template has it. */
  layer: string;
  element: string;
  /** Follows from the words; null where the text does not speak of the element. */
  rating: RatingCode | null;
  /** Whether it is funded, budgeted or begun; null where the text hints and does not settle it. */
  workPlanned: boolean | null;
  observation: string;
  observationFr: string;
}

interface PositionFacts {
  municipalities: { name: string; latitude: number; longitude: number }[];
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as T;

export const regional = read<RegionalFacts>('misa-prairies-2015.json');
export const durham = read<ComparatorFacts>('clarington-2017.json');
export const clarington = read<{ elements: ClaringtonObservation[] }>('clarington-2017-observations.json');
/** Where the municipalities of both cases are, as one point each. */
export const positions = read<PositionFacts>('positions.json').municipalities;
