import type { ApolloServerPlugin } from '@apollo/server';
import { RequestScope } from '../context/request-scope.js';
import type { Locale } from '../context/tenant-context.js';

/**
 * Apollo formats errors without telling whose request they are of: this remembers the reader's language for
 * each error, until it has been formatted.
 */
export function readerLocales(): { plugin: ApolloServerPlugin; of(error: unknown): Locale } {
  const locales = new WeakMap<object, Locale>();
  return {
    plugin: {
      requestDidStart: async () => ({
        didEncounterErrors: async ({ errors, contextValue }) => {
          if (!(contextValue instanceof RequestScope)) return;
          for (const error of errors) locales.set(error, contextValue.ctx.locale);
        },
      }),
    },
    of: (error) => (typeof error === 'object' && error !== null && locales.get(error)) || 'en',
  };
}
