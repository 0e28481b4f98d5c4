import { describe, expect, it } from '@jest/globals';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

function flat(messages: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const entry of flat(value as object, `${path}${key}.`)) found.set(...entry);
  }
  return found;
}

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort().join();

describe('the messages', () => {
  const english = flat(en);
  const french = flat(fr);

  it('say the same things in both languages', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
  });

  it('fill in the same figures and names', () => {
    const differing = [...english].filter(
      ([key, text]) => placeholders(text) !== placeholders(french.get(key) ?? ''),
    );
    expect(differing).toEqual([]);
  });
});
