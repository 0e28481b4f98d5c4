import { describe, expect, it } from '@jest/globals';
import { typesetFrench } from './typeset-french.js';

describe('typesetFrench', () => {
  it.each([
    ["L'état d'avancement, aujourd'hui", 'L’état d’avancement, aujourd’hui'],
    ["dans l'Île", 'dans l’Île'],
    ['déjà l’apostrophe', 'déjà l’apostrophe'],
    ["12' de long, dit 'cité'", "12' de long, dit 'cité'"],
    ['', ''],
  ])('%s', (written, printed) => {
    expect(typesetFrench(written)).toBe(printed);
  });
});
