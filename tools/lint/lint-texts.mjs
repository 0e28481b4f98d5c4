import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/**
 * Lints texts as if they stood in the files named, for specs of the rules: ESLint loads its plugins in ways
 * that a test runner's own module system does not know. Reads `[{ filePath, code }]` as JSON and writes, for
 * each, the messages: `[{ ruleId, message }]`.
 */
const eslint = new ESLint();
/** @type {{ filePath: string, code: string }[]} */
const cases = JSON.parse(await text(process.stdin));
const results = [];
for (const { filePath, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath });
  results.push(result?.messages.map(({ ruleId, message }) => ({ ruleId, message })) ?? []);
}
process.stdout.write(JSON.stringify(results));
