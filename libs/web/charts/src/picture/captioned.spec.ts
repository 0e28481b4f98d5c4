/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { assessment } from '../fixtures/pictures.fixture.js';
import { assessmentPicture } from '../assessment-map/assessment-picture.js';
import { captioned } from './captioned.js';
import { outside } from './outside.fixture.js';
import { pictureSvg } from './picture-svg.js';

const caption = {
  title: 'As a client: <Alder> & Birch',
  source: 'Source: Prairies, released on the day. Synthetic demo data.',
};

describe('a picture with its caption', () => {
  const picture = captioned(assessmentPicture(assessment, 358), caption);
  const file = new DOMParser().parseFromString(pictureSvg(picture), 'image/svg+xml');

  it('carries title, source and every word of the picture', () => {
    expect(file.querySelector('parsererror')).toBeNull();
    const words = [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const text of [caption.title, 'Synthetic demo data.', 'Web & portal', 'Unknown', 'Work planned'])
      expect(words).toContain(text);
  });

  it('keeps the patterns that the picture refers to', () => {
    expect(file.querySelector('pattern')?.id).toBe('pattern-work-planned');
    // The legend and two elements.
    expect(file.querySelectorAll('rect[fill="url(#pattern-work-planned)"]')).toHaveLength(3);
  });

  it('has room for all of it, however long the title', () => {
    expect(
      outside(captioned(assessmentPicture(assessment, 358), { ...caption, title: 'word '.repeat(60) })),
    ).toEqual([]);
  });
});
