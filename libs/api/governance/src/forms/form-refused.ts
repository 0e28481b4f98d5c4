import type { FormFault, FormPlace, FormReason } from '@commonworks/api-document';
import { AppError, translate, type Locale } from '@commonworks/api-platform';

/** What is wrong with a form, as a person is told. */
export interface ToldFault {
  readonly reason: FormReason;
  readonly message: string;
  /** Where in the form; null of the whole. */
  readonly place: string | null;
  /** The words that stand there; empty of the whole. */
  readonly text: string;
}

/** A form that is not taken in, with all that has to be changed in it. Nothing of it is kept. */
export class FormRefused extends AppError {
  constructor(readonly faults: readonly ToldFault[]) {
    super('INVALID_INPUT', { count: faults.length }, 'governance:form.refused');
    this.name = 'FormRefused';
  }
}

/** @param names that a form of this kind may have */
export function tellFault(
  locale: Locale,
  { reason, what, place }: FormFault,
  names: readonly string[],
): ToldFault {
  const near = reason === 'UNKNOWN' ? nearest(what, names) : null;
  const key = near === null ? reason : 'near';
  return {
    reason,
    message: translate(locale, `governance:form.fault.${key}`, { what, near: near ?? '' }),
    place: place && placeInWords(locale, place),
    text: place?.text ?? '',
  };
}

function placeInWords(locale: Locale, { part, heading, paragraph }: FormPlace): string {
  const place = translate(locale, `governance:form.place.${part}`, { paragraph });
  return heading === null ? place : translate(locale, 'governance:form.place.under', { place, heading });
}

/** How many letters may be otherwise for somebody to have meant a name. */
const NEAR = 3;

/** The name that was meant, where one is near. */
function nearest(what: string, names: readonly string[]): string | null {
  const wanted = what.toLowerCase();
  const [best] = names
    .map((name) => ({ name, distance: distanceBetween(wanted, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.min(NEAR, what.length / 2) ? best.name : null;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distanceBetween(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let at = 1; at <= to.length; at += 1)
      current.push(
        Math.min(
          (before[at] ?? 0) + 1,
          (current[at - 1] ?? 0) + 1,
          (before[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1),
        ),
      );
    before = current;
  }
  return before[to.length] ?? 0;
}
