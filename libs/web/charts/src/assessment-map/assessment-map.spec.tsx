import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { AssessmentMap } from './assessment-map.js';
import type { AssessedTechnology } from './assessment-map.model.js';

const assessment: AssessedTechnology = {
  layers: [
    {
      code: 'customer-facing',
      label: 'Customer facing systems',
      elements: [
        {
          id: 'web',
          label: 'Web site',
          rating: 'MEETS_NEEDS',
          workPlanned: false,
          state: 'ANSWERED',
          stateText: '',
        },
        { id: 'pay', label: 'ePay', rating: 'GAP', workPlanned: true, state: 'ANSWERED', stateText: '' },
        {
          id: 'data',
          label: 'Open data',
          rating: null,
          workPlanned: false,
          state: 'DECLINED',
          stateText: 'Declined',
        },
      ],
    },
    { code: 'infrastructure', label: 'Infrastructure', elements: [] },
  ],
  labels: {
    title: 'Technology assessment',
    ratings: {
      MEETS_NEEDS: 'Meets needs',
      NEEDS_IMPROVEMENT: 'Needs improvement',
      RISK_OR_KEY_ENABLER: 'Risk or key enabler',
      GAP: 'Gap',
    },
    workPlanned: 'Work planned',
    notRated: 'Not rated',
  },
};
const show = () => render(<AssessmentMap assessment={assessment} />);
const room = (name: string) => screen.getByRole('img', { name });

describe('AssessmentMap', () => {
  it('stacks the layers as floors, in the order given', () => {
    show();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.getAttribute('aria-label')),
    ).toEqual(['Customer facing systems', 'Infrastructure']);
  });

  it('says rating and planned work in words, and the state where there is no rating', () => {
    show();
    expect(room('Web site: Meets needs')).toBeInTheDocument();
    expect(room('ePay: Gap. Work planned')).toBeInTheDocument();
    expect(room('Open data: Declined')).toHaveTextContent(/Open data.*Declined$/);
  });

  it('counts the ratings of a floor, leaving out what is not rated', () => {
    show();
    const floor = screen.getByRole('region', { name: 'Customer facing systems' });
    const counts = within(floor).getAllByRole('list')[0];
    const said = within(counts)
      .getAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label'));
    expect(said).toEqual(['Meets needs: 1', 'Needs improvement: 0', 'Risk or key enabler: 0', 'Gap: 1']);
  });

  it('keeps the counts of a floor clear of its rooms on paper', () => {
    show();
    fireEvent(window, new Event('beforeprint'));
    const floor = screen.getByRole('region', { name: 'Customer facing systems' });
    const [counts, rooms] = within(floor).getAllByRole('list');
    const last = within(counts).getAllByRole('listitem').at(-1);
    const left = (node?: Element) =>
      Number(/translate\(([\d.]+)/.exec(node?.getAttribute('transform') ?? '')?.[1]);
    // The padding of the floor; then the mark, the gap and a figure.
    expect(8 + left(counts) + left(last) + 27).toBeLessThan(left(rooms));
    fireEvent(window, new Event('afterprint'));
  });

  it('hatches only where work is planned', () => {
    show();
    expect(room('ePay: Gap. Work planned').querySelector('[data-part="hatch"]')).not.toBeNull();
    expect(room('Web site: Meets needs').querySelector('[data-part="hatch"]')).toBeNull();
  });

  it('is laid out for the sheet while it is printed', () => {
    const { container } = show();
    const wide = container.querySelector('svg')?.getAttribute('viewBox');
    fireEvent(window, new Event('beforeprint'));
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toMatch(/^0 0 980 /);
    fireEvent(window, new Event('afterprint'));
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe(wide);
  });
});
