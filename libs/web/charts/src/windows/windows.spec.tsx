import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { windows } from '../fixtures/pictures.fixture.js';
import { boundsOf } from '../picture/bounds.js';
import { Windows } from './windows.js';
import { windowsPicture, type WindowsSubject } from './windows-picture.js';

const bounds = (change: Partial<WindowsSubject> = {}, room = 800) =>
  boundsOf(windowsPicture({ ...windows, ...change }, room).marks);
const boxes = (part: string, ...of: Parameters<typeof bounds>) =>
  bounds(...of).flatMap(({ mark, box, within }) => (mark.part === part && within.length > 0 ? [box] : []));
const texts = (...of: Parameters<typeof bounds>) =>
  bounds(...of).flatMap(({ mark }) => (mark.kind === 'text' ? [mark.text] : []));

describe('windows of time', () => {
  it('stand on one scale: what begins later begins further right, what lasts longer is longer', () => {
    const [undecided] = boxes('window-undecided');
    const [replacing] = boxes('window-replacing');
    expect(undecided.x).toBeLessThan(replacing.x);
    expect(undecided.width).toBeGreaterThan(replacing.width);
    // Drawn in its row and again in the key.
    expect(boxes('window-undecided')).toHaveLength(2);
  });

  it('lie before the time in which most overlap, as long as that lasts', () => {
    const drawn = bounds();
    const [peak] = drawn.filter(({ mark }) => mark.part === 'peak');
    expect(drawn.indexOf(peak)).toBeLessThan(drawn.findIndex(({ mark }) => mark.part === 'window-replacing'));
    const [replacing] = boxes('window-replacing');
    expect(peak.box.x).toBeCloseTo(replacing.x, 0);
    expect(peak.box.width).toBeCloseTo(replacing.width, 0);
    expect(bounds({ peak: null }).filter(({ mark }) => mark.part === 'peak')).toEqual([]);
  });

  it('are explained as far as they occur; what is not known draws none', () => {
    expect(texts()).toEqual(
      expect.arrayContaining(['Undecided', 'Replacing', 'Most overlap', 'As of May 1, 2026']),
    );
    expect(texts()).not.toContain('Done');
    expect(texts({ rows: windows.rows.slice(2) })).not.toContain('Undecided');
  });

  it('are a list whose rows are read as sentences, one tab stop through which the arrows lead', async () => {
    render(<Windows subject={windows} />);
    await userEvent.tab();
    expect(screen.getByRole('listitem', { name: 'Alder: undecided, from 2024 to 2028' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('listitem', { name: 'Cedar: no date known' })).toHaveFocus();
  });
});
