import { AppError, type AppErrorCode } from './app-error.js';

/** An error that tells programs more than its code: what `told` holds stands beside the code, as it is. */
export class ToldError extends AppError {
  constructor(
    code: AppErrorCode,
    readonly told: Readonly<Record<string, unknown>>,
    params: Readonly<Record<string, string | number>>,
    messageKey: string,
  ) {
    super(code, params, messageKey);
    this.name = 'ToldError';
  }
}
