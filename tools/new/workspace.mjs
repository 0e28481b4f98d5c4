import ejs from 'ejs';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { ClearError } from '../setup/clear-error.mjs';

const TEMPLATE = '.template';

/**
 * What a generator writes, kept in memory until all of it is there: where one place is not found, nothing is
 * written at all.
 */
export class Workspace {
  /** @type {Map<string, string>} */
  #written = new Map();

  /** @param {string} root */
  constructor(root) {
    this.root = root;
  }

  /** @param {string} path from the root */
  has(path) {
    return this.#written.has(path) || existsSync(join(this.root, path));
  }

  /** @param {string} path from the root */
  read(path) {
    return this.#written.get(path) ?? readFileSync(join(this.root, path), 'utf8');
  }

  /**
   * @param {string} path from the root
   * @param {(source: string) => string} change
   */
  edit(path, change) {
    try {
      this.#written.set(path, change(this.read(path)));
    } catch (error) {
      throw new ClearError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /**
   * @param {string} path from the root
   * @template T what the file is known to hold
   * @param {(value: T) => void} change
   */
  editJson(path, change) {
    this.edit(path, (source) => {
      const value = JSON.parse(source);
      change(value);
      return JSON.stringify(value);
    });
  }

  /**
   * Every template of a folder, to a folder of the workspace; `__kebab__` in a file’s name is replaced as in its text.
   *
   * @param {string} from absolute
   * @param {string} to from the root
   * @param {Record<string, unknown>} values
   * @throws {ClearError} where a file is there already
   */
  lay(from, to, values) {
    const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith(TEMPLATE))) {
      const named = file.slice(0, -TEMPLATE.length).replace(/__(\w+?)__/g, (_, key) => String(values[key]));
      const path = join(to, named);
      if (this.has(path)) throw new ClearError(`${path} is there already`);
      this.#written.set(path, ejs.render(readFileSync(join(from, file), 'utf8'), values, { escape: String }));
    }
  }

  /**
   * All of it, in the repository's format.
   *
   * @returns {Promise<Map<string, string>>} by its path from the root
   */
  async formatted() {
    const texts = new Map();
    for (const [path, text] of this.#written) texts.set(path, await this.#format(path, text));
    return texts;
  }

  /** @returns {Promise<string[]>} paths of what was written, from the root */
  async write() {
    const texts = await this.formatted();
    for (const [path, text] of texts) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return [...texts.keys()];
  }

  /**
   * @param {string} path
   * @param {string} text
   */
  async #format(path, text) {
    const file = join(this.root, path);
    const { ignored, inferredParser } = await prettier.getFileInfo(file, {
      ignorePath: join(this.root, '.prettierignore'),
    });
    if (ignored || inferredParser === null) return text;
    return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
  }
}
