import { type MunicipalityType } from '@commonworks/domain-assessment';
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
  productSupportEnds: { product: string; date: string }[];
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as T;

export const regional = read<RegionalFacts>('misa-prairies-2015.json');
export const durham = read<ComparatorFacts>('clarington-2017.json');
