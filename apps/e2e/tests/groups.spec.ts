import { expect, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';

test('what one member writes the others see, and two at one note lose nothing of what they typed', async ({
  page,
  browser,
  baseURL,
}) => {
  // Three people, each in a browser window of their own.
  test.setTimeout(90_000);
  const opened: Page[] = [];
  const openAs = async (email: string) => {
    const opening = await browser.newPage({ baseURL });
    opened.push(opening);
    await signIn(opening, email);
    await opening.goto(page.url());
    await expect(opening.getByRole('heading', { level: 1, name: 'CLASS replacement' })).toBeVisible();
    return opening;
  };
  await signIn(page, 'lead@clarington.example');
  await page.goto('/groups');
  await page.getByRole('link', { name: 'CLASS replacement' }).click();
  await expect(page.getByRole('heading', { name: 'What “Chartered” asks for' })).toBeVisible();
  const other = await openAs('lead@ajax.example');

  // Told by name: it comes to a page that is open.
  const field = page.getByLabel('Write to the group');
  await field.pressSequentially('Until when does yours run, @it lead, aj');
  await expect(page.getByRole('option', { name: /^IT lead, Ajax/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(field).toHaveValue('');
  await expect(other.getByText('@IT lead, Ajax')).toBeVisible();

  const writing = [page, other];
  for (const one of writing) await one.getByRole('button', { name: 'Write a new version…' }).click();
  const [first, second] = writing.map((one) => one.getByRole('dialog'));
  await first?.getByLabel('What is in').fill('Bookings and passes');
  await second?.getByLabel('What is in').fill('Bookings and courses');
  await first?.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await second?.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('region', { name: 'Changed by somebody else' })).toContainText(
    'Bookings and passes',
  );
  await expect(second?.getByLabel('What is in') ?? other).toHaveValue('Bookings and courses');
  await second?.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Bookings and courses')).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    (async () => {
      await page.getByRole('button', { name: 'Add files…' }).click();
      await page.getByLabel('What it is for the group').selectOption('REQUIREMENTS');
      await page.getByRole('button', { name: 'Attach files' }).click();
    })(),
  ]);
  await chooser.setFiles({
    name: 'needs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('need,weight\na,1\n'),
  });
  const file = page.getByRole('link', { name: 'needs.csv' });
  await expect(file).toBeVisible();
  await expect(other.getByRole('link', { name: 'needs.csv' })).toBeVisible();

  // Who is only invited answers, and sees nothing of that.
  const invited = await openAs('lead@caledon.example');
  await expect(invited.getByRole('button', { name: 'Join…' })).toBeVisible();
  for (const name of ['Discussion', 'Files', 'Scope note'])
    await expect(invited.getByRole('heading', { name })).toHaveCount(0);
  const address = (await file.getAttribute('href')) ?? '';
  expect((await other.request.get(address)).status()).toBe(200);
  expect((await invited.request.get(address)).status()).toBe(404);
  for (const one of opened) await one.close();
});
