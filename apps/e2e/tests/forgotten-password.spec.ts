import { expect, type Browser, type Page } from '@playwright/test';
import { test, violations } from '../src/browser.js';
import { createDemoInstallation, type DemoInstallation } from '../src/demo-installation.js';
import { startMailSink, type MailSink } from '../src/mail-sink.js';
import { linkFromOutbox, linkIn } from '../src/outbox.js';
import { PASSWORD } from '../src/person.js';

const ADMINISTRATOR = 'admin@commonworks.example';
const UNKNOWN = 'nobody@lethbridge.example';
const NEXT = 'a canoe under seven bridges';
const OTHER = 'four lanterns beside the mill';

/** What the pages say, and how their parts are named. */
const ENGLISH = {
  address: 'Email address',
  password: 'Password',
  signIn: 'Sign in',
  refused: /do not match an account/,
  menu: 'Main',
  ask: 'Send me a link',
  sent: (email: string) => `If ${email} has an account, a link is on its way. It works once, for 30 minutes.`,
  next: 'New password',
  set: 'Set the password',
  over: /^This link or token does not work: it was used already/,
  another: 'Ask for another',
};
const FRENCH: typeof ENGLISH = {
  address: 'Adresse courriel',
  password: 'Mot de passe',
  signIn: 'Se connecter',
  refused: /ne correspondent à aucun compte/,
  menu: 'Principale',
  ask: 'M’envoyer un lien',
  sent: (email) =>
    `Si ${email} a un compte, un lien est en route. Il fonctionne une seule fois, pendant 30 minutes.`,
  next: 'Nouveau mot de passe',
  set: 'Enregistrer le mot de passe',
  over: /^Ce lien ou ce jeton ne fonctionne pas\s: il a déjà servi/,
  another: 'Demandez-en un autre',
};

let installation: DemoInstallation;
let sink: MailSink;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  sink = await startMailSink();
  installation = await createDemoInstallation();
});
test.afterAll(async () => {
  await installation.stop();
  installation.remove();
  await sink.close();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A page in a browser of somebody's own. */
const ownBrowser = async (browser: Browser) => (await browser.newContext()).newPage();

async function fillSignIn(page: Page, words: typeof ENGLISH, email: string, password: string): Promise<void> {
  await page.getByLabel(words.address).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await press(page, words.signIn);
}

const isIn = (page: Page, words: typeof ENGLISH) =>
  expect(page.getByRole('navigation', { name: words.menu })).toBeVisible();

/** Asks on the page for a link; every address is answered with the same words. */
async function askForLink(page: Page, words: typeof ENGLISH, email: string): Promise<void> {
  await page.goto(`${installation.url}/forgot`);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(words.address).fill(email);
  await press(page, words.ask);
  await expect(page.getByText(words.sent(email))).toBeVisible();
}

async function choose(page: Page, words: typeof ENGLISH, password: string): Promise<void> {
  await page.getByLabel(words.next).fill(password);
  await press(page, words.set);
}

/** The link is opened and a good password chosen, and that is calmly refused: another link can be asked for. */
async function expectOver(page: Page, words: typeof ENGLISH, link: string): Promise<void> {
  await page.goto(link);
  await choose(page, words, OTHER);
  await expect(page.getByRole('alert')).toHaveText(words.over);
  await page.getByRole('link', { name: words.another }).click();
  await expect(page.getByRole('button', { name: words.ask })).toBeVisible();
}

/** Of somebody's two passwords the new one counts, and the former no more. */
async function expectReplaced(page: Page, words: typeof ENGLISH, email: string, next: string): Promise<void> {
  await page.goto(`${installation.url}/sign-in`);
  await fillSignIn(page, words, email, PASSWORD);
  await expect(page.getByRole('alert')).toHaveText(words.refused);
  await fillSignIn(page, words, email, next);
  await isIn(page, words);
}

test('without a mail server, an administrator hands the link over', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = 'lead@lethbridge.example';
  await installation.start();
  const forgetful = await ownBrowser(browser);
  await forgetful.goto(`${installation.url}/sign-in`);
  await forgetful.getByRole('link', { name: 'Forgot your password?' }).click();
  await askForLink(forgetful, ENGLISH, UNKNOWN);
  await askForLink(forgetful, ENGLISH, email);

  await page.goto(`${installation.url}/sign-in`);
  await fillSignIn(page, ENGLISH, ADMINISTRATOR, PASSWORD);
  await isIn(page, ENGLISH);
  await page.goto(`${installation.url}/administration/outbox`);
  const line = page.getByRole('row', { name: email });
  await expect(line).toContainText('A new password for Commonworks');
  expect(await page.getByRole('main').innerHTML()).not.toMatch(/reset\/[\w-]{43}/);
  await expect(page.getByText(UNKNOWN)).toHaveCount(0);
  const former = await linkFromOutbox(page, email);
  const link = await linkFromOutbox(page, email);

  await expectOver(forgetful, ENGLISH, former);
  await forgetful.goto(link);
  await choose(forgetful, ENGLISH, NEXT);
  await isIn(forgetful, ENGLISH);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Outbox' })).toBeVisible();
  await expect(line).toHaveCount(0);

  const elsewhere = await ownBrowser(browser);
  await expectOver(elsewhere, ENGLISH, link);
  await expectReplaced(elsewhere, ENGLISH, email, NEXT);
});

test('with a mail server, the link comes by mail, in French', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = 'lead@clarington.example';
  await installation.stop();
  await installation.start({ SMTP_URL: sink.url, MAIL_FROM: 'Commonworks <no-reply@valley.example>' });

  // Whoever signs in in French is written to in French.
  const before = await ownBrowser(browser);
  await before.goto(`${installation.url}/sign-in`);
  await before.getByRole('button', { name: 'Français' }).click();
  await fillSignIn(before, FRENCH, email, PASSWORD);
  await isIn(before, FRENCH);

  await page.goto(`${installation.url}/forgot`);
  await page.getByRole('button', { name: 'Français' }).click();
  await askForLink(page, FRENCH, UNKNOWN);
  await askForLink(page, FRENCH, email);
  await expect.poll(() => sink.received.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const { subject, text = '' } = sink.received[0]?.parsed ?? {};
  expect(subject).toBe('Un nouveau mot de passe pour Commonworks');
  expect(text).toContain(`pour le compte ${email}`);
  const link = linkIn(text);

  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Choisissez un nouveau mot de passe' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await choose(page, FRENCH, 'trop court');
  await expect(page.getByText(/doit compter au moins 12 caractères/)).toBeVisible();
  await page.getByLabel(FRENCH.next).fill('azertyuiop1234');
  await expect(page.getByText(/^Facile à deviner/)).toBeVisible();
  await press(page, FRENCH.set);
  await expect(page.getByText(/^Ce mot de passe est facile à deviner/)).toBeVisible();
  await page.getByLabel(FRENCH.next).fill(NEXT);
  await expect(page.getByText('Très difficile à deviner.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await press(page, FRENCH.set);
  await isIn(page, FRENCH);

  await before.goto(`${installation.url}/account`);
  await expect(before.getByLabel('Adresse courriel')).toBeVisible();
  await expectOver(before, FRENCH, link);
  await expectReplaced(before, FRENCH, email, NEXT);
  expect(sink.received.map(({ recipients }) => recipients)).toEqual([[email]]);
});
