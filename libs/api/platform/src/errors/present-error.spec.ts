import { describe, expect, it } from '@jest/globals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import '../i18n/platform-messages.js';
import { createLogger } from '../logging/logger.js';
import { AppError } from './app-error.js';
import { faultIf, FieldError, refuseFaults } from './field-error.js';
import { presentError } from './present-error.js';
import { ToldError } from './told-error.js';

const REQUEST = '3f1d8e0c-0000-4000-8000-000000000001';

/** What the client gets and what is logged, of an error a resolver threw. */
function present(cause: Error, locale: 'en' | 'fr' = 'en') {
  const error = new GraphQLError(cause.message, { path: ['workbook'], originalError: cause });
  const formatted: GraphQLFormattedError = {
    ...error.toJSON(),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
  const logged: { level: string; fields: { id: string; err?: Error } }[] = [];
  const logger = createLogger('silent');
  const write = (level: string) => (fields: object) =>
    void logged.push({ level, fields: fields as { id: string } });
  Object.assign(logger, { debug: write('debug'), warn: write('warn'), error: write('error') });
  return { shown: presentError(formatted, error, { locale, requestId: REQUEST }, logger), logged };
}

describe('presentError', () => {
  it('shows nothing of an unexpected error but an id, under which it is logged', () => {
    const secret = new Error('select password_hash from person');
    const { shown, logged } = present(secret);
    expect(JSON.stringify(shown)).not.toContain('password_hash');
    expect(shown).toMatchObject({
      path: ['workbook'],
      extensions: { code: 'INTERNAL', id: logged[0]?.fields.id },
    });
    expect(shown.message).toContain(logged[0]?.fields.id);
    expect(logged).toMatchObject([{ level: 'error', fields: { err: secret } }]);
  });

  it('masks an error that calls itself internal, too', () => {
    expect(present(new AppError('INTERNAL')).logged[0]?.level).toBe('error');
  });

  it('tells an expected one in the reader’s language', () => {
    expect(present(new AppError('NOT_FOUND')).shown.message).toBe(
      'This does not exist, or you may not see it.',
    );
    expect(present(new AppError('UNAUTHENTICATED'), 'fr').shown).toMatchObject({
      message: 'Veuillez ouvrir une session.',
      extensions: { code: 'UNAUTHENTICATED', id: expect.any(String) },
    });
  });

  it('tells what an error tells beside its code, which it cannot change', () => {
    const told = { reason: 'NEGATIVE', code: 'INTERNAL', id: 'another' };
    const error = new ToldError('COSTING_INVALID', told, {}, 'platform:error.INVALID_INPUT');
    expect(present(error).shown.extensions).toEqual({
      code: 'COSTING_INVALID',
      id: REQUEST,
      reason: 'NEGATIVE',
    });
  });

  it('names each field that is wrong, with its reason in the reader’s language', () => {
    const error = new FieldError('INVALID_INPUT', [
      { path: 'input.name', messageKey: 'platform:input.control', params: { field: 'name' } },
      { path: 'first', messageKey: 'platform:list.first', params: { most: 500 } },
    ]);
    const { shown } = present(error, 'fr');
    expect(shown.message).toContain('name');
    expect(shown.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'input.name', code: 'input.control', message: shown.message },
        { path: 'first', code: 'list.first', message: expect.stringContaining('500') },
      ],
    });
  });

  it('names no field where none is known', () => {
    expect(present(new AppError('INVALID_INPUT')).shown.extensions).not.toHaveProperty('fields');
    expect(() => refuseFaults(null, faultIf(false, 'name', 'platform:list.first'))).not.toThrow();
  });

  it('quotes the request, under whose id everything of it is logged', () => {
    const { shown, logged } = present(new Error('no'));
    expect(shown.extensions?.id).toBe(REQUEST);
    expect(logged).toMatchObject([{ level: 'error', fields: { id: REQUEST } }]);
  });

  it('takes no expected refusal for an error of the product', () => {
    expect(present(new AppError('NOT_FOUND')).logged.map(({ level }) => level)).toEqual(['debug']);
    for (const trouble of ['UNAVAILABLE', 'COMMIT_UNKNOWN'] as const)
      expect(present(new AppError(trouble)).logged.map(({ level }) => level)).toEqual(['warn']);
  });

  it('says of an outage what is kept, and of a broken commit that its outcome is not known', () => {
    expect(present(new AppError('UNAVAILABLE')).shown.message).toMatch(/kept in this browser/);
    expect(present(new AppError('COMMIT_UNKNOWN'), 'fr').shown.message).toMatch(/^On ne sait pas/);
  });

  it('knows an error that was thrown before there was a path', () => {
    const early = new GraphQLError('x', { originalError: new AppError('TOO_MANY_REQUESTS') });
    const shown = presentError(early.toJSON(), early, undefined, createLogger('silent'));
    expect(shown.extensions?.code).toBe('TOO_MANY_REQUESTS');
  });
});
