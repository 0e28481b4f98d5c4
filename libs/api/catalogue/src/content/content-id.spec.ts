import { describe, expect, it } from '@jest/globals';
import { contentId } from './content-id.js';

describe('contentId', () => {
  it('is a version 5 UUID', () => {
    expect(contentId('service', 'recreation')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('never changes, because installations already hold it', () => {
    expect(contentId('service', 'recreation')).toBe('48b240f0-a63c-53d9-b6ad-50a3c5fa9e0d');
    expect(contentId('question', 'it-comparators/1/numbers.employees_fte')).toBe(
      '06e6130b-de60-5bd0-8512-2e107f1b316a',
    );
  });

  it('tells kinds apart', () => {
    expect(contentId('service', 'parks')).not.toBe(contentId('service-area', 'parks'));
  });
});
