/**
 * The thresholds of disclosure control; there is no default anywhere, a missing one stops the start.
 * `minimumHidden` is k, an integer of 3 or more; `dominancePercent` is p, above 0 and up to 100, confidential.
 */
export interface DisclosureParameters {
  minimumHidden: number;
  dominancePercent: number;
}

const LEAST_MINIMUM = 3;

/**
 * Reads the thresholds from settings.
 *
 * @throws Error naming the setting that is missing, not a plain decimal number or out of range, never its value
 */
export function parseDisclosureParameters(raw: {
  minimumHidden: string | undefined;
  dominancePercent: string | undefined;
}): DisclosureParameters {
  return checkDisclosureParameters({
    minimumHidden: plainNumber('minimumHidden', raw.minimumHidden),
    dominancePercent: plainNumber('dominancePercent', raw.dominancePercent),
  });
}

/**
 * Passes thresholds through if they protect anything. The gate asks again at each call: a threshold that is
 * not a number would compare false with everything, and let everything out.
 *
 * @throws Error
 */
export function checkDisclosureParameters(params: DisclosureParameters): DisclosureParameters {
  const { minimumHidden, dominancePercent } = params;
  if (!Number.isInteger(minimumHidden) || minimumHidden < LEAST_MINIMUM) {
    throw new Error(`Disclosure control: minimumHidden must be a whole number of at least ${LEAST_MINIMUM}.`);
  }
  if (!(dominancePercent > 0 && dominancePercent <= 100)) {
    throw new Error('Disclosure control: dominancePercent must be above 0 and at most 100.');
  }
  return params;
}

function plainNumber(name: string, text: string | undefined): number {
  if (text === undefined || text.trim() === '') throw new Error(`Disclosure control: ${name} is not set.`);
  if (!/^\d+(\.\d+)?$/.test(text.trim())) throw new Error(`Disclosure control: ${name} is not a number.`);
  return Number(text);
}
