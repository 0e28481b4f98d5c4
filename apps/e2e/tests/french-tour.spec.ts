import { expect, type Page } from '@playwright/test';
import { test } from '../src/browser.js';
import { demoOfThisFile } from '../src/demo-installation.js';
import { PASSWORD } from '../src/person.js';

/** The tour of the README, by each of the roles, with everything in French. */
test.describe.configure({ mode: 'serial' });

const CAMPAIGN = 'Regional Collaboration Initiative 2026';
/** Words that only an English text has. What people and places are called is left out of the pages that are looked at. */
const ENGLISH =
  /\b(the|your|with|answers?|workbooks?|campaigns?|withheld|unknown|shared|municipalities|released)\b/;

const installation = demoOfThisFile();

async function enter(page: Page, email: string): Promise<void> {
  await page.addInitScript("localStorage.setItem('commonworks-locale', 'fr')");
  await page.goto(`${installation().url}/sign-in`);
  await page.getByLabel('Adresse courriel').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await press(page, 'Se connecter');
  await expect(page.getByRole('navigation', { name: 'Navigation principale' })).toBeVisible();
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const pressInDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Enregistré$/ });
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name }).click();

/** Nothing on the page is still English but what bears an English name, and what somebody is quoted with. */
async function readsFrench(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const words = (await page.getByRole('main').innerText()).replaceAll(
    /(City|Town|Municipality|County) of [\w ]+|«[^»]*»/g,
    '',
  );
  expect(ENGLISH.exec(words.toLowerCase())?.[0]).toBeUndefined();
}

async function openWorkbook(page: Page): Promise<void> {
  await follow(page, 'Cahiers');
  await page
    .getByRole('region', { name: new RegExp(CAMPAIGN) })
    .getByRole('link')
    .click();
}

test('a contributor answers the section that was handed over', async ({ page }) => {
  await enter(page, 'contributor@lethbridge.example');
  await readsFrench(page);
  await openWorkbook(page);
  await expect(page.getByRole('heading', { name: 'Services à la collectivité' })).toBeVisible();
  const cemeteries = page.getByRole('region', { name: 'Cimetières', exact: true });
  await cemeteries.getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await expect(saved(page)).toBeVisible();
  await readsFrench(page);
});

test('a lead answers by the keys, without a connection too, and sends for review', async ({
  page,
  context,
  complaints,
}) => {
  await enter(page, 'lead@lethbridge.example');
  await readsFrench(page);
  await page.getByRole('link', { name: /Poursuivre/ }).click();
  await page.getByRole('link', { name: /^Principaux systèmes d’affaires/ }).click();
  const rate = (element: string, rating: string) =>
    page
      .getByRole('region', { name: element, exact: true })
      .getByRole('radio', { name: rating, exact: true })
      .check();
  await rate('Architecture', 'À améliorer');
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await rate('Formation', 'Lacune');
  await expect(page.getByText(/1 réponse attend d’être envoyée/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  await readsFrench(page);
  await press(page, 'Envoyer en révision');
  await pressInDialog(page, 'Envoyer en révision');
  await expect(page.getByText('En révision', { exact: true }).first()).toBeVisible();
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED')),
  );
});

test('the approver sends it back with a remark, and the lead reads it and sends it again', async ({
  page,
  browser,
}) => {
  await enter(page, 'approver@lethbridge.example');
  await readsFrench(page);
  await openWorkbook(page);
  await press(page, 'Demander des corrections');
  await page.getByRole('dialog').getByLabel('Que faut-il corriger?').fill('Il manque la paie.');
  await pressInDialog(page, 'Renvoyer le cahier');
  await expect(page.getByText('Corrections demandées', { exact: true }).first()).toBeVisible();

  const lead = await (await browser.newContext()).newPage();
  await enter(lead, 'lead@lethbridge.example');
  await openWorkbook(lead);
  await expect(lead.getByText('Il manque la paie.')).toBeVisible();
  await press(lead, 'Envoyer en révision');
  await pressInDialog(lead, 'Envoyer en révision');
  await expect(lead.getByText('En révision', { exact: true }).first()).toBeVisible();
  await lead.context().close();

  await page.reload();
  await press(page, 'Soumettre le cahier');
  await pressInDialog(page, 'Soumettre tel quel');
  await expect(page.getByText('Soumis', { exact: true }).first()).toBeVisible();
});

test('the coordinator closes, releases and reads the region', async ({ page }) => {
  await enter(page, 'coordinator@misa-prairies.example');
  await readsFrench(page);
  await follow(page, 'Campagnes');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(CAMPAIGN) })
    .first()
    .click();
  await readsFrench(page);
  await press(page, 'Clore la campagne');
  await pressInDialog(page, 'Clore la campagne');
  await press(page, 'Publier les résultats');
  await pressInDialog(page, 'Publier les résultats');
  await expect(page.getByText('Les résultats sont publiés')).toBeVisible({ timeout: 30_000 });
  for (const results of ['Carte thermique', 'Quadrants', 'Systèmes', 'Indicateurs']) {
    await follow(page, results);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await readsFrench(page);
  }
});

test('the lead reads what came of it', async ({ page }) => {
  await enter(page, 'lead@lethbridge.example');
  for (const results of [
    'Comparaison',
    'Quadrants',
    'Carte thermique',
    'Systèmes',
    'Indicateurs',
    /^Carte d’évaluation/,
  ]) {
    await follow(page, results);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await readsFrench(page);
  }
});

test('an administrator invites a person', async ({ page }) => {
  await enter(page, 'admin@commonworks.example');
  await readsFrench(page);
  await follow(page, 'Administration');
  await readsFrench(page);
  await page.getByRole('button', { name: 'Inviter une personne' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom').fill('Responsable');
  await dialog.getByLabel('Adresse courriel').fill('responsable@lethbridge.example');
  await dialog.getByRole('combobox', { name: 'Rôle' }).click();
  await page.getByRole('option', { name: 'Responsable', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Municipalité' }).click();
  await page.getByRole('option', { name: 'City of Lethbridge' }).click();
  await dialog.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(dialog.getByText(/^L’invitation attend dans la boîte d’envoi/)).toBeVisible();
});
