import { type CsvCell } from '../frame/csv-file.js';
import { type RegisteredSystem } from './arrange-systems.js';
import { supportOf, type Support } from './support.js';

/** The order of the columns; `messages` holds their names under `systems.columns`. */
export const SYSTEM_COLUMNS = [
  'function',
  'municipality',
  'product',
  'vendor',
  'hosting',
  'version',
  'supportEnds',
  'support',
  'plannedReplacement',
] as const;

export interface SystemsCsvWords {
  hosting: (hosting: NonNullable<RegisteredSystem['hosting']>) => string;
  support: (support: Support) => string;
}

/** A line for each system shown; dates as a spreadsheet reads them, and what they mean today in words. */
export function systemRows(
  systems: readonly RegisteredSystem[],
  today: string,
  words: SystemsCsvWords,
): CsvCell[][] {
  return systems.map((system) => {
    const support = supportOf(system.supportEnds, today);
    return [
      system.function,
      system.municipality.name,
      system.product,
      system.vendor,
      system.hosting && words.hosting(system.hosting),
      system.version,
      system.supportEnds,
      support && words.support(support),
      system.plannedReplacement,
    ];
  });
}
