import { type Replacement } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, type LocaleCode } from '../i18n/i18n.js';
import { useReplacementWords } from './use-replacement-words.js';
import '../../testing/words.js';

const say = (locale: LocaleCode, replacement: Replacement) => {
  const i18n = createI18n(locale);
  const { result, unmount } = renderHook(() => useReplacementWords(), {
    wrapper: ({ children }) => <I18nextProvider i18n={i18n}>{children}</I18nextProvider>,
  });
  const words = result.current(replacement).replace(/\s/gu, ' ');
  unmount();
  return words;
};

describe('how far a replacement is', () => {
  it.each<[Replacement, string, string]>([
    [{ status: 'DONE', from: null, to: null }, 'Replacement done', 'Remplacement terminé'],
    [
      { status: 'REPLACING', from: '2018-06', to: '2019' },
      'Replacement under way (June 2018 – 2019)',
      'Remplacement en cours (juin 2018 – 2019)',
    ],
    [
      { status: 'DONE', from: null, to: '2018-06-30' },
      'Replacement done (until June 30, 2018)',
      'Remplacement terminé (fin : 30 juin 2018)',
    ],
    [
      { status: 'UNDECIDED', from: '2019', to: null },
      'Not decided (possibly from 2019)',
      'Non décidé (éventuellement, début : 2019)',
    ],
  ])('%j is said with what is known of its dates', (replacement, en, fr) => {
    expect([say('en', replacement), say('fr', replacement)]).toEqual([en, fr]);
  });
});
