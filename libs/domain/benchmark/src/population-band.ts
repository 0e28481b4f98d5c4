/** A band of populations: from `from` residents up to the next band. */
export interface Band<Code extends string = string> {
  code: Code;
  from: number;
}

export const POPULATION_BANDS = [
  { code: 'UNDER_10K', from: 0 },
  { code: '10K_TO_25K', from: 10_000 },
  { code: '25K_TO_75K', from: 25_000 },
  { code: 'OVER_75K', from: 75_000 },
] as const satisfies readonly Band[];

export type PopulationBand = (typeof POPULATION_BANDS)[number]['code'];

/**
 * The code of the band a population falls in.
 *
 * @param bands in ascending order, the first from 0
 * @throws RangeError when the population is below every band
 */
export function bandOf(population: number): PopulationBand;
export function bandOf<Code extends string>(population: number, bands: readonly Band<Code>[]): Code;
export function bandOf(population: number, bands: readonly Band[] = POPULATION_BANDS): string {
  const band = bands.findLast(({ from }) => population >= from);
  if (!band) throw new RangeError('No band holds this population.');
  return band.code;
}
