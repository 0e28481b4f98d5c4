import { SystemsDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, campaigns, coordinator, failure } from '../fixtures/results.fixture.js';
import '../index.js';
import { Component as SystemsPage } from './systems-page.js';

const row = (
  id: string,
  name: string,
  product: string,
  supportEnds: string | null,
  plannedReplacement: string | null = null,
  replacement: { status: string; from: string | null; to: string | null } | null = null,
) => ({
  __typename: 'SystemInUse',
  questionId: 'recreation',
  function: 'Recreation',
  product,
  knownAs: null,
  vendor: null,
  hosting: 'CLOUD_OR_HOSTED',
  version: '8.1',
  supportEnds,
  replacement,
  plannedReplacement,
  municipality: { __typename: 'Municipality', id, name },
});
const asked = { query: SystemsDocument, variables: { campaignId: 'c1' } };
const options = { path: '/results/c1/systems', route: '/results/:campaignId/systems', me: coordinator };
const rows = [
  row('m1', 'Town of Alder', 'CLASS', '2017-11-30'),
  row('m2', 'Town of Birch', 'Class ', '2016-06-30', 'Under study'),
  row('m3', 'Town of Cedar', 'Other', null),
];
const show = (path = options.path, shown: object[] = rows) =>
  renderPage(<SystemsPage />, {
    ...options,
    path,
    mocks: [
      campaigns(campaign({ synthetic: false })),
      {
        request: asked,
        result: { data: { systems: { __typename: 'SystemsRegister', synthetic: false, rows: shown } } },
      },
    ],
  });

describe('the systems in use', () => {
  it('stand by product first, what expired before all else, in words and for whom', async () => {
    show();
    expect(await screen.findByText('3 systems in 3 municipalities. Support has ended for 2.')).toBeVisible();
    const [, first, second] = within(screen.getByRole('table')).getAllByRole('row');
    expect(first).toHaveTextContent(/^CLASSRecreation2 municipalitiesTown of Alder and Town of Birch8\.1/);
    expect(first).toHaveTextContent('Support ended June 30, 2016for others November 30, 2017');
    expect(first).toHaveTextContent('Under studyTown of Birch');
    expect(second).toHaveTextContent(/^Other/);
    expect(screen.queryByText('Synthetic demo data')).toBeNull();
  });

  it('stand on a line of years by the ends of their support, read as sentences', async () => {
    show();
    const line = within(await screen.findByRole('list', { name: 'Systems in use, Capability 2015' }));
    const rows = line
      .getAllByRole('listitem')
      .map((one) => one.getAttribute('aria-label')?.replace(/\s/gu, ' '));
    expect(rows).toEqual([
      'CLASS: 2 municipalities run it. Support ended June 30, 2016. Support ended November 30, 2017. 1 municipality plans a replacement.',
    ]);
    expect(screen.getByText('Of 1 more product nobody gave the end of support.')).toBeVisible();
    expect(screen.getByText('Support has ended')).toBeInTheDocument();
  });

  it('are shown as precisely as they are known: of some the year their support ends in', async () => {
    const replacing = { __typename: 'Replacement', status: 'REPLACING', from: '2016', to: '2017-06' };
    const done = { __typename: 'Replacement', status: 'DONE', from: null, to: null };
    show(options.path, [
      row('m1', 'Town of Alder', 'CLASS', '2016', null, replacing),
      row('m2', 'Town of Birch', 'CLASS', '2017-11', 'ActiveNet', replacing),
      row('m3', 'Town of Cedar', 'ActiveNet', '2040', null, done),
    ]);
    const [, first, second] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(first).toHaveTextContent('Support ended in 2016for others November 2017');
    const words = 'Replacement under way (2016 – June 2017)';
    expect(first).toHaveTextContent(`${words}Town of Alder${words}ActiveNetTown of Birch`);
    expect(second).toHaveTextContent(/ActiveNet.*2040Replacement doneTown of Cedar/);
    const line = within(screen.getByRole('list', { name: 'Systems in use, Capability 2015' }));
    expect(line.getAllByRole('listitem').map((one) => one.getAttribute('aria-label'))).toEqual([
      'CLASS: 2 municipalities run it. Support ended in 2016. Support ended in November 2017. 2 municipalities plan a replacement.',
      'ActiveNet: 1 municipality runs it. Supported into 2040.',
    ]);
  });

  it('leave in files with status and dates of replacements apart, and a year as a year', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const replacing = { __typename: 'Replacement', status: 'REPLACING', from: '2016', to: '2017-06' };
    const rest = ['ActiveNet', replacing] as const;
    const textOf = async (path: string) => {
      const { unmount } = show(path, [
        row('m1', 'Town of Alder', 'CLASS', '2016', ...rest),
        row('m2', 'Town of Birch', 'CLASS', '2017-11-30'),
      ]);
      await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
      await userEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
      unmount();
      const read = new FileReader();
      const text = new Promise<string>((resolve) => (read.onload = () => resolve(read.result as string)));
      read.readAsText(files.at(-1) ?? new Blob());
      return (await text).split('\r\n').filter((line) => /CLASS|^Product|^Function/.test(line));
    };
    expect(await textOf(`${options.path}?by=function`)).toEqual([
      'Function,Municipality,Product,Vendor,Hosting,Version,End of support,Support,Replacement,Replacement starts,Replacement ends,Planned replacement',
      'Recreation,Town of Alder,CLASS,,Cloud or hosted,8.1,2016,Support ended in 2016,Replacement under way,2016,2017-06,ActiveNet',
      'Recreation,Town of Birch,CLASS,,Cloud or hosted,8.1,2017-11-30,"Support ended November\u00a030, 2017",,,,',
    ]);
    expect((await textOf(options.path)).at(-1)).toBe(
      'CLASS,,,Recreation,2,Town of Alder and Town of Birch,8.1,2016,Support ended in 2016,Town of Alder: Replacement under way (2016 – June 2017),Town of Alder: ActiveNet',
    );
    click.mockRestore();
  });

  it('draw no line of years where nobody gave an end of support', async () => {
    show(options.path, [row('m3', 'Town of Cedar', 'Other', null)]);
    expect(await screen.findByRole('table')).toBeVisible();
    expect(screen.queryByRole('list', { name: /Systems in use/ })).toBeNull();
  });

  it('stand by function or by municipality where the address says so', async () => {
    const { router } = show();
    await userEvent.click(await screen.findByRole('radio', { name: 'By municipality' }));
    expect(router.state.location.search).toBe('?by=municipality');
    expect(screen.getByRole('rowheader', { name: 'Town of Alder' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /^Municipality/ })).toBeNull();
    const alder = screen.getByRole('row', { name: /^Recreation.*CLASS/ });
    expect(alder).not.toHaveTextContent('Town of Alder');
    expect(alder).toHaveTextContent('Support ended November 30, 2017');
    expect(alder).toHaveTextContent('Cloud or hosted');
    await userEvent.click(screen.getByRole('radio', { name: 'By product' }));
    expect(router.state.location.search).toBe('');
  });

  it('are found by product, and offer all again when none is', async () => {
    show('/results/c1/systems?search=zzz');
    expect(await screen.findByRole('heading', { name: 'No system fits this search' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all systems' }));
    const table = screen.getByRole('table', { name: 'Systems in use, Capability 2015' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('flow with the page, and are cards that leave out what is not known where there is little room', async () => {
    const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(358);
    show(`${options.path}?by=municipality`);
    const birch = await screen.findByRole('row', { name: /Class/ });
    expect(birch).toHaveTextContent('HostingCloud or hosted');
    expect(birch.querySelector('[data-column="vendor"]')).toHaveAttribute('data-card', 'hidden');
    expect(birch.querySelector('[data-column="product"]')).toHaveAttribute('data-card', 'lead');
    expect(screen.queryByRole('region')).toBeNull();
    width.mockRestore();
  });

  it('say what will stand here when none is shared, and fail with an id', async () => {
    const { unmount } = show(options.path, []);
    expect(
      await screen.findByRole('heading', { name: 'The systems that municipalities name will stand here' }),
    ).toBeVisible();
    unmount();
    renderPage(<SystemsPage />, {
      ...options,
      mocks: [campaigns(campaign()), { request: asked, error: failure('e-4') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-4');
  });
});
