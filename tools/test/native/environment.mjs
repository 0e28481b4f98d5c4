import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/** Jest's environment without a sandbox; what a file changed of the process is put back. */
export default class NativeEnvironment {
  native = true;
  global = globalThis;
  fakeTimers = null;
  moduleMocker = new ModuleMocker(globalThis);
  #console = globalThis.console;
  #process = { exit: process.exit, getBuiltinModule: process.getBuiltinModule };
  #variables = { ...process.env };
  /** Node 20 has none, and pdf.js lends it one, which jsdom would then look for in each of its own worlds. */
  #hasIterator = 'Iterator' in globalThis;

  /** @param {import('@jest/environment').JestEnvironmentConfig} config */
  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {
    if (!this.#hasIterator) Reflect.deleteProperty(globalThis, 'Iterator');
    this.fakeTimersModern.dispose();
    // Jest puts its own in their place.
    globalThis.console = this.#console;
    Object.assign(process, this.#process);
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
  }
}
