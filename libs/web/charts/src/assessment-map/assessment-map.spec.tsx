import { MantineProvider } from '@mantine/core';
import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { AssessmentMap, type AssessmentMapProps } from './assessment-map.js';

const props: AssessmentMapProps = {
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
const show = () =>
  render(
    <MantineProvider>
      <AssessmentMap {...props} />
    </MantineProvider>,
  );
const room = (name: string) => {
  const item = screen.getByText(name).closest('li');
  if (!item) throw new Error(name);
  return item;
};

describe('AssessmentMap', () => {
  it('stacks the layers as floors, in the order given', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Customer facing systems',
      'Infrastructure',
    ]);
  });

  it('says rating and planned work in words, and the state where there is no rating', () => {
    show();
    expect(room('Web site')).toHaveTextContent('Web site: Meets needs');
    expect(room('Web site')).not.toHaveTextContent('Work planned');
    expect(room('ePay')).toHaveTextContent('ePay: Gap. Work planned');
    expect(room('Open data')).toHaveTextContent('Declined');
    expect(room('Open data').querySelector('[data-rating="NONE"]')).not.toBeNull();
  });

  it('counts the ratings of a floor, leaving out what is not rated', () => {
    show();
    const floor = screen.getByRole('region', { name: 'Customer facing systems' });
    const counts = within(floor).getAllByRole('list')[0];
    expect(counts).toHaveTextContent('Meets needs: 1Needs improvement: 0Risk or key enabler: 0Gap: 1');
  });

  it('hatches only where work is planned', () => {
    show();
    expect(room('ePay').querySelector('[data-planned]')).not.toBeNull();
    expect(room('Web site').querySelector('[data-planned]')).toBeNull();
  });
});
