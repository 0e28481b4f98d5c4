import { expect, test } from '@jest/globals';
import { wordsIn } from './words.mjs';

test('words are found by their key in both languages, whatever stands in their gaps', () => {
  expect('Invite a person').toMatch(wordsIn('en')('administration:invite.title'));
  expect('Inviter une personne').toMatch(wordsIn('fr')('administration:invite.title'));
  expect('Votre compte\u00a0: Somebody').toMatch(wordsIn('fr')('shell:account.menu'));
  expect('Your account: Somebody').toMatch(wordsIn('en')('shell:account.menu'));
  expect('Not Your account: Somebody').not.toMatch(wordsIn('en')('shell:account.menu'));
});

test('all plurals are meant, and words that another key lends', () => {
  const show = wordsIn('en')('workbook:sharing.showQuestions');
  expect(['Show its question', 'Show its 3 questions'].every((text) => show.test(text))).toBe(true);
});

test('a key without words is a mistake', () => {
  expect(() => wordsIn('en')('ui:no.such')).toThrow('There are no words ui:no.such in en.');
});
