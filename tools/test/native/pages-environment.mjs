import JsdomModule from 'jest-environment-jsdom';
import NativeEnvironment from './environment.mjs';

/** Jest's own comes as a module of the older kind. */
const JsdomEnvironment = JsdomModule.default ?? JsdomModule;

/** Specs of the web: those of pages (`.tsx`) have a document, in the sandbox; the others need none. */
export default class {
  /**
   * @param {import('@jest/environment').JestEnvironmentConfig} config
   * @param {import('@jest/environment').EnvironmentContext} context
   */
  constructor(config, context) {
    return context.testPath.endsWith('.tsx')
      ? new JsdomEnvironment(config, context)
      : new NativeEnvironment(config);
  }
}
