import { RATING_CODES } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import { RatingMark } from './rating-mark.js';

describe('RatingMark', () => {
  it('differs in shape, not in colour alone', () => {
    const kinds = RATING_CODES.map((rating) => {
      const { container, unmount } = render(<RatingMark rating={rating} />);
      const outline = [...container.querySelectorAll('circle, path')].map(
        (part) => `${part.tagName} ${part.getAttribute('r') ?? part.getAttribute('d')}`,
      );
      unmount();
      return outline.join(', ');
    });
    expect(new Set(kinds).size).toBe(4);
  });

  it('lays a hatch behind the mark when work is planned, each with its own pattern', () => {
    const { container } = render(
      <>
        <RatingMark rating="GAP" workPlanned />
        <RatingMark rating="GAP" workPlanned />
        <RatingMark rating="GAP" />
      </>,
    );
    const patterns = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(patterns).toHaveLength(2);
    expect(new Set(patterns).size).toBe(2);
    const hatches = [...container.querySelectorAll('[data-part="hatch"]')].map((hatch) =>
      hatch.getAttribute('fill'),
    );
    expect(hatches).toEqual(patterns.map((id) => `url(#${id})`));
  });
});
