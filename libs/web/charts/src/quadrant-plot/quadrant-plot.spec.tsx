import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { regionPoints, regionRegions } from '../fixtures/region.fixture.js';
import { quadrantPicture, type QuadrantSubject } from './quadrant-picture.js';
import { QuadrantPlot } from './quadrant-plot.js';

const subject: QuadrantSubject = {
  formatNumber: (value) => String(Math.round(value)),
  title: 'Client lens',
  xLabel: 'Priority',
  yLabel: 'Service improvement',
  onLine: 'On the line',
  shared: 'Several on one spot',
  size: (weight) => `${weight} municipalities`,
  shown: ({ x, y }) => `Shown: ${x.from} to ${x.to}, ${y.from} to ${y.to}`,
  thresholds: { x: 60, y: 55 },
  regions: [
    { code: 'PURSUE', label: 'Pursue', corner: 'hh' },
    { code: 'EXPLORE', label: 'Explore', corner: 'hl' },
    { code: 'TEST', label: 'Test', corner: 'lh' },
    { code: 'MONITOR', label: 'Monitor', corner: 'll' },
  ],
  points: [
    { id: 'recreation', label: 'Recreation', x: 90, y: 80, region: 'PURSUE' },
    { id: 'parks', label: 'Parks', x: 30, y: 74, region: 'TEST' },
    { id: 'cemeteries', label: 'Cemeteries', x: 12, y: 18, region: 'MONITOR' },
  ],
};

describe('quadrantPicture', () => {
  const region = { ...subject, thresholds: { x: 50, y: 50 }, points: regionPoints, regions: regionRegions };

  it('gives way to a low screen, but not so far that a line passes through a name', () => {
    const lower = quadrantPicture(subject, 719, { height: 480 });
    expect(lower.height).toBeLessThanOrEqual(480);
    expect(quadrantPicture(region, 719, { height: 480 })).toEqual(quadrantPicture(region, 719));
  });
});

describe('QuadrantPlot', () => {
  it('reads each point with its region and both figures', () => {
    render(<QuadrantPlot subject={{ ...subject, formatNumber: (value) => value.toFixed(1) }} />);
    expect(screen.getByRole('group', { name: 'Client lens' })).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'Parks: Test. Priority 30.0, Service improvement 74.0' }),
    ).toBeInTheDocument();
  });

  it('says how many points stand in each region, and counts none on the line', () => {
    const onLine = { id: 'roads', label: 'Roads', x: 60, y: 70, region: null };
    const { container } = render(
      <QuadrantPlot subject={{ ...subject, points: [...subject.points, onLine] }} />,
    );
    for (const text of ['Pursue · 1', 'Explore · 0', 'Test · 1', 'Monitor · 1']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(screen.getByRole('img', { name: /^Roads: On the line/ })).toBeInTheDocument();
    expect(container.querySelectorAll('[role=img] [data-part=diamond]')).toHaveLength(1);
    expect(container.querySelectorAll('[role=img] [data-part=disc]')).toHaveLength(3);
  });

  it('explains each mark that occurs, and none that does not', () => {
    const signs = ['On the line', 'Several on one spot', '4 municipalities', '9 municipalities'];
    const { rerender } = render(<QuadrantPlot subject={subject} />);
    for (const sign of signs) expect(screen.queryByText(sign)).toBeNull();
    const of = (id: string, weight: number, region: string | null) => ({
      id,
      label: id,
      x: 60,
      y: 80,
      region,
      weight,
    });
    rerender(<QuadrantPlot subject={{ ...subject, points: [of('a', 4, null), of('b', 9, null)] }} />);
    for (const sign of signs) expect(screen.getByText(sign)).toBeInTheDocument();
  });

  it('labels the threshold lines with their figures', () => {
    render(<QuadrantPlot subject={{ ...subject, whole: true }} />);
    expect(screen.getByText('60')).toBeInTheDocument();
    expect(screen.getByText('55')).toBeInTheDocument();
  });

  it('is one tab stop, arrows lead to the nearest point and Enter selects it', async () => {
    const user = userEvent.setup();
    const onSelect = jest.fn();
    render(<QuadrantPlot subject={subject} onSelect={onSelect} />);
    await user.tab();
    expect(screen.getByRole('button', { name: /^Recreation/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: /^Parks/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledWith('cemeteries');
    await user.keyboard('{End}{Home} ');
    expect(onSelect).toHaveBeenLastCalledWith('recreation');
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('says which point is selected and starts the keyboard there', async () => {
    const user = userEvent.setup();
    render(<QuadrantPlot subject={subject} onSelect={() => undefined} selectedId="cemeteries" />);
    await user.tab();
    const selected = screen.getByRole('button', { name: /^Cemeteries/ });
    expect(selected).toHaveFocus();
    expect(selected).toHaveAttribute('aria-pressed', 'true');
  });

  it('selects by click', async () => {
    const onSelect = jest.fn();
    render(<QuadrantPlot subject={subject} onSelect={onSelect} />);
    await userEvent.click(screen.getByText('Parks'));
    expect(onSelect).toHaveBeenCalledWith('parks');
  });

  it('draws its frame with no points at all', () => {
    render(<QuadrantPlot subject={{ ...subject, points: [] }} />);
    expect(screen.getByText('Pursue · 0')).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
