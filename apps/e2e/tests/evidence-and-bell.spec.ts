import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';

const QUESTION = 'Employees of the municipality';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

async function openFigures(page: Page): Promise<void> {
  await page.goto('/workbooks');
  await page
    .getByRole('region', { name: /Regional Collaboration Initiative 2026/ })
    .getByRole('link')
    .click();
  await page.getByRole('link', { name: /^IT in figures/ }).click();
  await expect(page.getByRole('region', { name: 'IT in figures', exact: true })).toBeVisible();
}

const attach = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });

test('evidence of an answer is attached, kept, handed out as it was, and removed', async ({
  page,
  complaints,
}) => {
  await signIn(page, 'lead@lethbridge.example');
  await openFigures(page);
  await page.getByRole('button', { name: `Evidence for ${QUESTION}: none` }).click();
  const pane = page.getByRole('region', { name: `Evidence for ${QUESTION}` });

  // What a file is, its bytes say.
  await attach(page, 'payroll.pdf', Buffer.from('MZ\x90\x00 this is a program'));
  await expect(pane.getByRole('alert')).toBeVisible();
  await pane.getByRole('button', { name: 'Dismiss payroll.pdf' }).click();
  // The browser itself reports the refusal.
  complaints.splice(0, complaints.length, ...complaints.filter((c) => !c.includes('422')));

  await attach(page, 'staff-2026.pdf', PDF);
  await expect(pane.getByRole('link', { name: 'staff-2026.pdf' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: `Evidence for ${QUESTION}: 1 file` }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('link', { name: 'staff-2026.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('staff-2026.pdf');
  expect(await readFile(await download.path())).toEqual(PDF);

  // On a phone the pane has the width of its line, and nothing is squeezed beside it.
  await page.setViewportSize({ width: 390, height: 844 });
  const { width: wide = 0 } = (await pane.boundingBox()) ?? {};
  expect(wide).toBeGreaterThan(300);
  const label = await page.getByText(QUESTION, { exact: true }).first().boundingBox();
  expect(label?.width).toBeGreaterThan(100);
  await page.setViewportSize({ width: 1440, height: 900 });

  await pane.getByRole('button', { name: 'Remove staff-2026.pdf' }).click();
  await pane
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await expect(page.getByRole('button', { name: `Evidence for ${QUESTION}: none` })).toBeVisible();
});

test('who is handed a section hears it under the bell at once; who loses it again reads nothing of it', async ({
  page: lead,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL });
  const contributor = await context.newPage();
  await signIn(contributor, 'contributor@lethbridge.example');
  await expect(contributor.getByRole('button', { name: 'Notifications, none unread' })).toBeVisible();

  await signIn(lead, 'lead@lethbridge.example');
  await openFigures(lead);
  const colleague = lead.getByRole('dialog').getByRole('checkbox', { name: /contributor/ });
  const section = lead.getByRole('region', { name: 'IT in figures', exact: true });
  await section.getByRole('button', { name: 'Hand to a colleague' }).click();
  // It is checked once the server has it.
  await colleague.click();
  await expect(colleague).toBeChecked();

  const bell = contributor.getByRole('button', { name: 'Notifications, 1 unread' });
  await expect(bell).toBeVisible();
  await bell.click();
  await contributor
    .getByRole('link', { name: /The section “IT in figures” of .* was handed over to you/ })
    .click();
  await expect(contributor.getByRole('heading', { name: 'IT in figures' })).toBeVisible();
  await expect(contributor.getByRole('button', { name: 'Notifications, none unread' })).toBeVisible();

  await colleague.click();
  await expect(colleague).not.toBeChecked();
  await expect(async () => {
    await contributor.goto('/notifications');
    await expect(contributor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(contributor.getByText(/IT in figures/)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await context.close();
});
