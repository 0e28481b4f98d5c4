import { expect, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';
import { Person } from '../src/person.js';

const LEAD = 'lead@clarington.example';

/** The sheets of a PDF by their widths and heights in points, whole ones. */
function sheetsOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes).toHaveLength(pages.length);
  return boxes.map(([, width, height]) => [Math.floor(Number(width)), Math.floor(Number(height))]);
}

async function openMap(page: Page, baseURL: string): Promise<void> {
  const person = await Person.signedIn(baseURL, LEAD);
  const { campaigns } = await person.ask<{ campaigns: { id: string; name: string }[] }>(
    '{ campaigns { id name } }',
  );
  await person.leave();
  const campaign = campaigns.find(({ name }) => name.startsWith('Four-layer'));
  await signIn(page, LEAD);
  await page.goto(`/results/${campaign?.id}/assessment-map`);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
}

test('the assessment map prints on one sheet, on letter and on A4', async ({ page, baseURL }) => {
  await openMap(page, baseURL ?? '');
  const print = (format: string) => page.pdf({ preferCSSPageSize: true, format, printBackground: true });
  expect(sheetsOf(await print('Letter'))).toEqual([[792, 612]]);
  expect(sheetsOf(await print('A4'))).toEqual([[842, 595]]);
});

test('on its sheet every room of the map is whole', async ({ page, baseURL }) => {
  await openMap(page, baseURL ?? '');
  // What letter and A4 both have between margins of 10 mm, in pixels.
  await page.setViewportSize({ width: 980, height: 718 });
  await page.emulateMedia({ media: 'print' });
  const map = page.getByRole('group', { name: /^Assessment map/ });
  await expect(map.getByRole('button')).toHaveCount(47);
  const sheet = await page.evaluate<{ width: number; foot: number; beside: string[] }>(`(() => {
    const inside = ({ left, right, top, bottom }) => left >= 0 && right <= 980 && top >= 0 && bottom <= 718;
    return {
      width: document.documentElement.scrollWidth,
      foot: document.querySelector('article').getBoundingClientRect().bottom,
      beside: [...document.querySelectorAll('article text')].filter((text) => !inside(text.getBoundingClientRect()))
        .map(({ textContent }) => textContent),
    };
  })()`);
  expect(sheet.width).toBeLessThanOrEqual(980);
  expect(sheet.foot).toBeLessThanOrEqual(718);
  expect(sheet.beside).toEqual([]);
  await expect(map.getByText('…')).toHaveCount(0);
});
