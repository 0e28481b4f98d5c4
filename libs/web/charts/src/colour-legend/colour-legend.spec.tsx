import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { HEAT_STEPS } from '../colour/colour-scale.js';
import { ColourLegend } from './colour-legend.js';

describe('ColourLegend', () => {
  it('shows every step from low to high between its two words', () => {
    const { container } = render(
      <ColourLegend legend={{ title: 'Enablement', low: '0 poor', high: '100 excellent' }} />,
    );
    const steps = [...container.querySelectorAll('[data-part="step"]')].map((step) =>
      step.getAttribute('fill'),
    );
    expect(steps).toEqual(Array.from({ length: HEAT_STEPS }, (_, step) => `var(--cw-heat-${step})`));
    expect(container).toHaveTextContent('Enablement0 poor100 excellent');
  });

  it('explains only the states it is given', () => {
    render(
      <ColourLegend
        legend={{ title: 'T', low: '0', high: '100', states: [{ state: 'WITHHELD', text: 'Retenu' }] }}
      />,
    );
    expect(screen.getByText('Retenu').parentElement?.querySelector('path')).not.toBeNull();
    expect(document.querySelectorAll('path')).toHaveLength(1);
  });
});
