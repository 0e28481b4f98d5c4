import { expect, type Page } from '@playwright/test';
import { signIn, signOut, test, violations } from '../src/browser.js';
import { PASSWORD, Person } from '../src/person.js';

const LEAD = 'lead@lethbridge.example';
const CAPITAL = { en: 'Capital spend on IT', fr: 'Dépenses d’immobilisations en TI' };

let baseURL: string;
let workbookId: string;
let reader: Person;
const figures = () => `/workbooks/${workbookId}?section=figures`;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** A campaign of its own, so that what other journeys did to theirs does not matter. */
test.beforeAll(async ({ browser: _ }, { project }) => {
  baseURL = project.use.baseURL ?? '';
  const coordinator = await Person.signedIn(baseURL, 'coordinator@misa-prairies.example');
  const { campaigns } = await coordinator.ask<{
    campaigns: { templateVersion: { id: string }; consortium: { id: string }; year: number }[];
  }>('{ campaigns { year consortium { id } templateVersion { id } } }');
  const latest = campaigns.sort((a, b) => b.year - a.year)[0];
  const { createCampaign } = await coordinator.ask<{ createCampaign: { id: string } }>(
    'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { id } }',
    {
      input: {
        consortiumId: latest?.consortium.id,
        templateVersionId: latest?.templateVersion.id,
        name: 'Figures as they are typed',
        cycle: '2027',
        year: 2027,
        closesOn: '2027-12-17',
      },
    },
  );
  await coordinator.ask('mutation ($id: ID!) { openCampaign(id: $id) { id } }', { id: createCampaign.id });
  await coordinator.leave();
  reader = await Person.signedIn(baseURL, LEAD);
  const { workbooks } = await reader.ask<{ workbooks: { id: string; municipality: { name: string } }[] }>(
    'query ($id: ID!) { workbooks(campaignId: $id) { id municipality { name } } }',
    { id: createCampaign.id },
  );
  workbookId = workbooks.find(({ municipality }) => municipality.name.includes('Lethbridge'))?.id ?? '';
});
test.afterAll(() => reader.leave());

/** What the server holds of one question of the workbook, in its history's number of versions. */
async function stored(code: string): Promise<{ state: string; value: unknown; version: number }> {
  const { workbook } = await reader.ask<{
    workbook: { sections: { questions: { code: string; answer: Awaited<ReturnType<typeof stored>> }[] }[] };
  }>(
    'query ($id: ID!) { workbook(id: $id) { sections { questions { code answer { state value version } } } } }',
    { id: workbookId },
  );
  const found = workbook.sections.flatMap(({ questions }) => questions).find((each) => each.code === code);
  if (!found) throw new Error(`no question ${code}`);
  return found.answer;
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^(Saved|Enregistré)$/ });
const capital = (page: Page, locale: 'en' | 'fr' = 'en') =>
  page.getByRole('textbox', { name: CAPITAL[locale] });
const bar = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

/** The browser itself reports requests that it could not send, or that were refused for want of a session. */
function forgive(complaints: string[]): void {
  const expected = /ERR_INTERNET_DISCONNECTED|status of 401/;
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !expected.test(complaint)));
}

async function answer(page: Page, element: string, rating: string): Promise<void> {
  const region = page.getByRole('region', { name: element, exact: true });
  await region.getByRole('radio', { name: rating, exact: true }).check();
}

test('“12k” and “4,1 M” are understood as they are meant, and shown back, in both languages', async ({
  page,
}) => {
  await signIn(page, LEAD);
  await page.goto(figures());
  await capital(page).pressSequentially('12k', { delay: 120 });
  await expect(page.getByText('= $12,000')).toBeVisible();
  await capital(page).blur();
  await expect(saved(page)).toBeVisible();
  await expect(capital(page)).toHaveValue('12,000');
  // One save, of the whole: neither 1 nor 12 was ever stored.
  expect(await stored('numbers.it_capital_spend')).toMatchObject({ value: 12_000, version: 1 });

  for (const [text, value] of [
    ['4.1 million', 4_100_000],
    ['$4,100,001', 4_100_001],
    ['4,1 M', 4_100_000],
  ] as const) {
    await capital(page).fill(text);
    await capital(page).blur();
    await expect(saved(page)).toBeVisible();
    await expect.poll(async () => (await stored('numbers.it_capital_spend')).value).toBe(value);
  }

  await page.getByRole('button', { name: 'Français' }).click();
  for (const [text, value] of [
    ['12k', 12_000],
    ['4,1 M', 4_100_000],
    ['4,2 M$', 4_200_000],
    ['1 234 567', 1_234_567],
    ['4,1 millions de dollars', 4_100_000],
  ] as const) {
    await capital(page, 'fr').fill(text);
    await capital(page, 'fr').blur();
    await expect(saved(page)).toBeVisible();
    await expect.poll(async () => (await stored('numbers.it_capital_spend')).value).toBe(value);
  }
  await expect(capital(page, 'fr')).toHaveValue(/^4\s100\s000$/u);
  await page.getByRole('button', { name: 'English' }).click();
  await signOut(page);
});

test('what is not understood stays, is counted, and stores nothing, also after a reload', async ({
  page,
}) => {
  await signIn(page, LEAD);
  await page.goto(figures());
  const before = await stored('numbers.it_capital_spend');
  await capital(page).fill('');
  await capital(page).pressSequentially('12kk', { delay: 80 });
  await capital(page).blur();
  const said = page.getByRole('alert').filter({ hasText: /Not saved: this is not a number/ });
  await expect(said).toContainText('$4,100,000 is stored');
  await expect(page.getByText('1 answer not saved')).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(capital(page)).toHaveValue('12kk');
  await expect(said).toBeVisible();
  await expect(page.getByText('1 answer not saved')).toBeVisible();
  await page.getByRole('button', { name: 'Submit workbook' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/1 answer has not reached the server/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Submit with gaps' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await stored('numbers.it_capital_spend')).toEqual(before);

  await page.goto('/');
  await expect(bar(page, /1 answer is not saved and needs you/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open the workbook' }).click();
  await page.getByRole('link', { name: /^IT in figures/ }).click();
  await page.getByRole('button', { name: 'Go back to what is stored' }).click();
  await expect(capital(page)).toHaveValue('4,100,000');
  await expect(saved(page)).toBeVisible();
  await signOut(page);
});

test('answers given offline are sent from another page, and from the next visit', async ({
  page,
  context,
  complaints,
}) => {
  await signIn(page, LEAD);
  // By way of the list: what was seen once is there without a connection too.
  await page.goto('/workbooks');
  await page.locator(`main a[href="/workbooks/${workbookId}"]`).first().click();
  await page.getByRole('link', { name: /^Major business systems/ }).click();
  await context.setOffline(true);
  await answer(page, 'Architecture', 'Gap');
  await answer(page, 'Training', 'Gap');
  await expect(bar(page, /2 answers wait to be sent/).last()).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Workbooks' }).click();
  await expect(page).toHaveURL(/\/workbooks$/);
  await expect(bar(page, /2 answers wait to be sent/)).toHaveCount(1);
  await expect(bar(page, /2 answers wait to be sent/)).toBeVisible();

  // A page never seen says that it cannot be reached, and does not offer to replace itself by the browser's own.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByRole('heading', { name: 'The server cannot be reached' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect(bar(page, /2 answers wait to be sent/)).toBeVisible();
  await context.setOffline(false);
  await expect(bar(page, /wait to be sent/)).toHaveCount(0, { timeout: 20_000 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Activity', level: 1 })).toBeVisible();
  await expect.poll(async () => (await stored(await codeOf('Training'))).value).toBe('GAP');

  await page.goto(`/workbooks/${workbookId}?section=systems`);
  await page.getByRole('link', { name: /^Major business systems/ }).click();
  await context.setOffline(true);
  await answer(page, 'Payroll', 'Gap');
  await expect(bar(page, /1 answer waits to be sent/).last()).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/activity');
  await expect.poll(async () => (await stored(await codeOf('Payroll'))).value).toBe('GAP');
  await next.close();
  forgive(complaints);
});

/** The code of the question about an element of the assessment. */
async function codeOf(element: string): Promise<string> {
  const { workbook } = await reader.ask<{
    workbook: { sections: { questions: { code: string; service: { name: string } | null }[] }[] };
  }>('query ($id: ID!) { workbook(id: $id) { sections { questions { code service { name } } } } }', {
    id: workbookId,
  });
  const questions = workbook.sections.flatMap((section) => section.questions);
  return questions.find(({ service }) => service?.name === element)?.code ?? '';
}

test('signing out asks before answers leave the browser; another person never sees them', async ({
  page,
  context,
  complaints,
}) => {
  await signIn(page, LEAD);
  await page.goto(figures());
  await capital(page).fill('about five');
  await capital(page).blur();
  await expect(page.getByText('1 answer not saved')).toBeVisible();

  const ask = async () => {
    await page.getByRole('button', { name: /^Your account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  };
  const dialog = page.getByRole('dialog');
  await ask();
  await expect(dialog.getByText(/1 answer is kept in this browser/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(capital(page)).toHaveValue('about five');
  await ask();
  await dialog.getByRole('button', { name: 'Send, then sign out' }).click();
  await expect(dialog.getByRole('alert')).toContainText('it needs you');

  // The session ends without a sign-out, and a colleague signs in: nothing of it is theirs.
  await context.clearCookies();
  await signIn(page, 'contributor@lethbridge.example');
  await page.goto('/workbooks');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/not saved/)).toHaveCount(0);
  await signOut(page);

  await signIn(page, LEAD);
  await page.goto('/');
  await expect(bar(page, /1 answer is not saved and needs you/)).toBeVisible();
  await ask();
  await dialog.getByRole('button', { name: 'Remove it and sign out' }).click();
  await expect(page.getByLabel('Email address')).toBeVisible();
  const kept = await page.evaluate<string[]>(
    "Object.keys(localStorage).filter((key) => key.startsWith('cw-unsent'))",
  );
  expect(kept).toEqual([]);
  forgive(complaints);
});

test('a session that ended says so first, keeps the answers and brings one back', async ({
  page,
  context,
  complaints,
}) => {
  await signIn(page, LEAD);
  await page.goto(figures());
  await expect(capital(page)).toBeVisible();
  await context.clearCookies();
  await capital(page).fill('7.5 million');
  await capital(page).blur();
  await expect(bar(page, /Your session has ended.*1 answer is kept/)).toBeVisible();
  await expect(capital(page)).toHaveValue('7,500,000');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/sign-in\?ended=true&next=/);
  await expect(bar(page, /Your session has ended.*you are back where you were/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Email address').fill(LEAD);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(new RegExp(`${workbookId}\\?section=figures$`));
  await expect(saved(page)).toBeVisible();
  await expect.poll(async () => (await stored('numbers.it_capital_spend')).value).toBe(7_500_000);

  // The same from a page that asks the server first.
  await context.clearCookies();
  await page.goto('/activity?page=1');
  await expect(bar(page, /Your session has ended/)).toBeVisible();
  await page.getByLabel('Email address').fill(LEAD);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/activity\?page=1$/);
  await signOut(page);
  forgive(complaints);
});
