import type { ApolloServerPlugin } from '@apollo/server';
import { RequestScope } from '../context/request-scope.js';
import type { ErrorReader } from './error-reader.js';
import { appErrorOf } from './present-error.js';
import { headersOf, httpMarkOf } from './http-status.js';

/**
 * Apollo formats errors without telling whose request they are of: this remembers the reader of each error
 * until it has been formatted, and marks the answer for those who look at its status only.
 */
export class ErrorReaders {
  private readonly readers = new WeakMap<object, ErrorReader>();

  readonly plugin: ApolloServerPlugin = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, response }) => {
        if (!(contextValue instanceof RequestScope)) return;
        const { ctx, facts } = contextValue;
        for (const error of errors) {
          this.remember(error, { locale: ctx.locale, requestId: facts.id });
          const mark = httpMarkOf(appErrorOf(error)?.code ?? 'INTERNAL');
          if (!mark) continue;
          response.http.status = mark.status;
          for (const [name, value] of headersOf(mark)) response.http.headers.set(name, value);
        }
      },
    }),
  };

  remember(error: object, reader: ErrorReader): void {
    this.readers.set(error, reader);
  }

  of(error: unknown): ErrorReader | undefined {
    return typeof error === 'object' && error !== null ? this.readers.get(error) : undefined;
  }
}
