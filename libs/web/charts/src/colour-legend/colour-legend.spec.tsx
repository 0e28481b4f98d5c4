import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { HEAT_STEPS } from '../colour/colour-scale.js';
import { ColourLegend } from './colour-legend.js';

describe('ColourLegend', () => {
  it('shows every step from low to high between its two words', () => {
    const { container } = render(<ColourLegend title="Enablement" low="0 poor" high="100 excellent" />);
    const steps = [...container.querySelectorAll<HTMLElement>('[style]')].map(
      ({ style }) => style.background,
    );
    expect(steps).toEqual(Array.from({ length: HEAT_STEPS }, (_, step) => `var(--cw-heat-${step})`));
    expect(container).toHaveTextContent('Enablement0 poor100 excellent');
  });

  it('explains only the states it is given', () => {
    render(<ColourLegend title="T" low="0" high="100" states={[{ state: 'WITHHELD', text: 'Retenu' }]} />);
    expect(screen.getByText('Retenu').querySelector('svg')).not.toBeNull();
    expect(document.querySelectorAll('svg')).toHaveLength(1);
  });
});
