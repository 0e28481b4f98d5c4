import 'reflect-metadata';
import { CurrentContext, TenantDatabase } from '@commonworks/api-platform';
import { Inject, Module } from '@nestjs/common';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';

/**
 * The api as it is built, with one mutation more: the plain upsert of an answer. It goes the same way as every save:
 * HTTP, session, GraphQL, the guard, a transaction that acts for the person behind the policies. What it leaves out
 * is what the product's save is for: who may answer, locks, versions, history, counts, hints.
 *
 * A process of its own, that the bench starts; it says where it listens.
 */
class PlainSave {
  /** @param {TenantDatabase} database */
  constructor(database) {
    this.database = database;
  }

  /**
   * @param {import('@commonworks/api-platform').TenantContext} ctx
   * @param {string} municipalityId
   * @param {string} workbookId
   * @param {string} questionId
   * @param {number} value
   * @returns {Promise<number>} the answer's version
   */
  async plainSave(ctx, municipalityId, workbookId, questionId, value) {
    /** @type {{ version: number }[]} */
    const [{ version }] = await this.database.write(ctx, (tx) =>
      tx.query(
        `insert into answer as a (municipality_id, workbook_id, question_id, state, value, version, updated_by)
         values ($1, $2, $3, 'ANSWERED', $4::jsonb, 1, $5)
         on conflict (municipality_id, workbook_id, question_id) do update
           set state = excluded.state, value = excluded.value, version = a.version + 1,
               updated_at = clock_timestamp(), updated_by = excluded.updated_by
         returning version`,
        [municipalityId, workbookId, questionId, JSON.stringify(value), ctx.personId],
      ),
    );
    return version;
  }
}

const { prototype } = PlainSave;
const method = 'plainSave';
// What the compiler would have written of the method's parameters.
Reflect.defineMetadata('design:paramtypes', [Object, String, String, String, Number], prototype, method);
Inject(TenantDatabase)(PlainSave, undefined, 0);
CurrentContext()(prototype, method, 0);
['municipalityId', 'workbookId', 'questionId'].forEach((name, i) =>
  Args(name, { type: () => ID })(prototype, method, i + 1),
);
Args('value', { type: () => Int })(prototype, method, 4);
Mutation(() => Int)(prototype, method, Object.getOwnPropertyDescriptor(prototype, method) ?? {});
Resolver()(PlainSave);

/**
 * @param {string} file
 * @returns {Promise<any>}
 */
const built = (file) => import(new URL(`../../apps/api/dist/${file}.js`, import.meta.url).href);
/** @type {typeof import('../../apps/api/src/app.module.js')} */
const { AppModule } = await built('app.module');
/** @type {typeof import('../../apps/api/src/configuration.js')} */
const { readConfiguration } = await built('configuration');
/** @type {typeof import('../../apps/api/src/create-app.js')} */
const { createApp } = await built('create-app');

Module({ providers: [PlainSave] })(AppModule);
const app = await createApp(readConfiguration(process.env));
await app.listen(0, '127.0.0.1');
process.stdin.resume().once('close', () => process.kill(process.pid, 'SIGTERM'));
process.send?.(await app.getUrl());
