import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import JestRuntimeModule from 'jest-runtime';
import { sourceMapOf } from './compile.mjs';
import { CURRENT } from './current.mjs';

/** Jest's own comes as a module of the older kind. */
const JestRuntime = JestRuntimeModule.default ?? JestRuntimeModule;

/** @typedef {ConstructorParameters<typeof JestRuntime>} Given what Jest gives to a runtime */

const require = createRequire(import.meta.url);
/** Where Jest keeps those who listen to the tests of a file. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

register('./hooks.mjs', import.meta.url);
let files = 0;

/**
 * Runs specs without Jest's sandbox: Node loads modules itself, once for all spec files of a process. In the sandbox
 * each file would load Nest, TypeORM, Apollo and all of our own anew, which takes longer than most specs. A spec file
 * itself, and what helps it, is loaded anew (see `hooks.mjs`).
 */
class NativeRuntime extends JestRuntime {
  #testPath;

  /** @param {Given} given */
  constructor(...given) {
    super(...given);
    this.#testPath = given[6];
  }

  /**
   * What Jest itself loads for a file: what defines and runs its tests, and so starts with none.
   *
   * @override
   * @param {string} path
   */
  requireInternalModule(path) {
    delete require.cache[path];
    Reflect.deleteProperty(globalThis, LISTENERS);
    return require(path);
  }

  /** @override */
  unstable_shouldLoadAsEsm() {
    return true;
  }

  /**
   * The spec file; not what lays a document out for the pages, which there is none of here.
   *
   * @override
   * @param {string} path
   */
  async unstable_importModule(path) {
    if (path !== this.#testPath) return;
    /** @type {typeof import('@jest/globals')} */
    const globals = this.requireModuleOrMock(path, '@jest/globals');
    const jest = { ...globals.jest, mock: refuse, doMock: refuse, unstable_mockModule: refuse };
    CURRENT.globals = { ...globals, jest };
    return import(`${pathToFileURL(path).href}?spec=${++files}`);
  }

  /**
   * What Jest itself asks for, and Node's own modules.
   *
   * @override
   * @param {string} from
   * @param {string} [name]
   */
  requireModule(from, name) {
    return createRequire(from)(name ?? from);
  }

  /**
   * Looked up where an error is printed.
   *
   * @override
   */
  getSourceMaps() {
    return new SourceMaps();
  }

  /** @override */
  teardown() {
    super.teardown();
    CURRENT.globals = {};
  }
}

/** @returns {never} */
function refuse() {
  throw new Error('Modules are replaced in the sandbox only: begin the spec with `@jest-environment node`.');
}

/** @extends {Map<string, string>} */
class SourceMaps extends Map {
  /**
   * @override
   * @param {string} url
   */
  get(url) {
    return /^file:.*\.tsx?(\?|$)/.test(url) ? sourceMapOf(url) : undefined;
  }
}

export const __esModule = true;

/** A runtime as the environment wants it: Jest's own in the sandbox. */
export default class {
  /** @param {Given} given */
  constructor(...given) {
    return 'native' in given[1] ? new NativeRuntime(...given) : new JestRuntime(...given);
  }
}
