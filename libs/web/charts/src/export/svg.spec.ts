import { afterEach, describe, expect, it } from '@jest/globals';
import { standaloneSvg } from './svg.js';
import { withTypeface } from './typeface.js';

function draw(): SVGSVGElement {
  document.body.innerHTML = `
    <style>.disc { fill: rgb(11, 95, 99); stroke-width: 2px }</style>
    <svg viewBox="0 0 640 480" class="picture">
      <g class="point" tabindex="0" role="button" aria-label="Parks"><circle class="disc" cx="5" cy="5" r="4"/></g>
    </svg>`;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no picture');
  return svg;
}

afterEach(() => document.body.replaceChildren());

describe('standaloneSvg', () => {
  it('writes into the picture what the style sheets gave it', () => {
    const root = new DOMParser().parseFromString(standaloneSvg(draw()), 'image/svg+xml').documentElement;
    const circle = root.querySelector('circle');
    expect(circle?.getAttribute('fill')).toBe('rgb(11, 95, 99)');
    expect(circle?.getAttribute('stroke-width')).toBe('2px');
    expect(circle?.hasAttribute('class')).toBe(false);
    expect(root.querySelector('[tabindex]')).toBeNull();
    expect(root.querySelector('g')?.getAttribute('aria-label')).toBe('Parks');
  });

  it('has its own size, namespace and ground', () => {
    const text = standaloneSvg(draw());
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['640', '480']);
    expect(root.firstElementChild?.tagName).toBe('rect');
  });

  it('leaves the picture on the page untouched', () => {
    const svg = draw();
    const before = svg.outerHTML;
    standaloneSvg(svg);
    expect(svg.outerHTML).toBe(before);
  });
});

describe('withTypeface', () => {
  it('leaves the picture as it is where the page has no typeface of its own', async () => {
    expect(await withTypeface('<svg><text>a</text></svg>')).toBe('<svg><text>a</text></svg>');
  });
});
