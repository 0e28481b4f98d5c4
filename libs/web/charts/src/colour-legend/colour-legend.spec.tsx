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

  it('gives the words of each level beside its figure, in the colour of its cells', () => {
    const levels = [
      { value: 50, figure: '50', text: 'Partly' },
      { value: 75, figure: '75', text: 'Well' },
    ];
    const { container } = render(<ColourLegend legend={{ title: 'T', low: '0', high: '100', levels }} />);
    expect(container).toHaveTextContent('T50Partly75Well');
    const fills = [...container.querySelectorAll('[data-part="level"]')].map((box) =>
      box.getAttribute('fill'),
    );
    expect(fills).toEqual(['var(--cw-heat-5)', 'var(--cw-heat-8)']);
    expect(container.querySelector('[data-part="step"]')).toBeNull();
  });

  it('says what a star is, and which column stands out', () => {
    const signs = [{ sign: '*', text: 'Named alone' }];
    render(<ColourLegend legend={{ title: 'T', low: '0', high: '100', signs, own: 'Your municipality' }} />);
    expect(screen.getByText('Named alone').parentElement).toHaveTextContent('*Named alone');
    expect(screen.getByText('Your municipality')).toHaveAttribute('fill', 'var(--cw-accent)');
  });

  it('has a mark for every state: none is merely blank', () => {
    const states = (
      ['UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'NOT_SHOWN', 'NO_ANSWERS', 'WITHHELD'] as const
    ).map((state) => ({ state, text: state }));
    render(<ColourLegend legend={{ title: 'T', low: '0', high: '100', states }} />);
    const drawn = states.map(({ text }) =>
      screen.getByText(text).parentElement?.querySelector('path')?.getAttribute('d'),
    );
    expect(new Set(drawn).size).toBe(states.length);
    expect(drawn).not.toContain(undefined);
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
