import { expect, type Page } from '@playwright/test';

/** Opens the mail to this address in the outbox, as an administrator does; its link. */
export async function linkFromOutbox(page: Page, email: string): Promise<string> {
  await page.goto(new URL('/administration/outbox', page.url()).href);
  await page.getByRole('button', { name: `Open: ${email}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog.getByRole('link', { name: 'Open in my email program' })).toHaveAttribute(
    'href',
    new RegExp(`^mailto:${email.replaceAll('.', '\\.')}\\?subject=.+&body=.+`),
  );
  const link = linkIn(await dialog.innerText());
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** The link in what a mail says: of an invitation, or to replace a forgotten password. */
export function linkIn(text: string): string {
  const link = /https?:\/\/\S+\/(?:invitation|reset)\/[\w-]{43}/.exec(text)?.[0];
  if (!link) throw new Error(`there is no link in: ${text}`);
  return link;
}
