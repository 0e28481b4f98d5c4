import { AppError } from './app-error.js';

/** What is wrong with one value of an operation. */
export interface FieldFault {
  /** Where the value stands among the arguments, with dots between names: `name`, `input.email`. */
  readonly path: string;
  /** Says why, in the reader's language; its part after the namespace is the code the client gets. */
  readonly messageKey: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * An operation refused for values that its sender can mend: INVALID_INPUT for values nobody could send, CONFLICT
 * for values that something else holds already. The client learns of each where it stands and why.
 */
export class FieldError extends AppError {
  constructor(
    code: 'INVALID_INPUT' | 'CONFLICT',
    readonly faults: readonly [FieldFault, ...FieldFault[]],
  ) {
    const [{ params, messageKey }] = faults;
    super(code, params, messageKey);
    this.name = 'FieldError';
  }
}

/** Names the fault where there is one: `faultIf(year < 1900, 'input.year', 'identity:tenants.yearInvalid')`. */
export function faultIf(
  wrong: boolean,
  path: string,
  messageKey: string,
  params?: FieldFault['params'],
): FieldFault | null {
  return wrong ? { path, messageKey, ...(params && { params }) } : null;
}

/**
 * Refuses an operation for all that is wrong with its values at once, so that a form can show it at once.
 * @throws FieldError INVALID_INPUT with those of the faults that are there
 */
export function refuseFaults(...found: readonly (FieldFault | null)[]): void {
  const [first, ...others] = found.filter((fault) => fault !== null);
  if (first) throw new FieldError('INVALID_INPUT', [first, ...others]);
}
