import { CreateMunicipalityDocument } from '@commonworks/web-graphql';
import { serverClock } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { commonProvince } from '../frame/common-province.js';
import '../index.js';
import { MunicipalityModal } from './municipality-modal.js';

const message = 'There is a municipality with this name already.';
const taken = {
  request: {
    query: CreateMunicipalityDocument,
    variables: {
      input: {
        name: 'Alder',
        type: 'TOWN' as const,
        province: 'AB',
        population: 4_500,
        year: serverClock.now().getFullYear(),
      },
    },
  },
  result: {
    errors: [
      {
        message,
        extensions: {
          code: 'CONFLICT',
          fields: [{ path: 'input.name', code: 'tenants.nameTaken', message }],
        },
      },
    ],
  },
};

describe('the province proposed for a new place', () => {
  it('is that of all the places there are, and none where there are several or none', () => {
    const [ontario, quebec] = [{ province: 'ON' }, { province: 'QC' }];
    expect(commonProvince([ontario, ontario])).toBe('ON');
    expect(commonProvince([ontario, quebec])).toBe('');
    expect(commonProvince([])).toBe('');
  });
});

describe('a new municipality', () => {
  it('has no province until one is chosen, where none is proposed', async () => {
    renderPage(<MunicipalityModal province="" onClose={() => undefined} />, { path: '/' });
    const province = await screen.findByRole('combobox', { name: 'Province or territory' });
    expect(province).toHaveValue('');
    expect(province).toBeRequired();
  });

  it('is told at its name that another has it, and keeps what was typed', async () => {
    const onClose = jest.fn();
    renderPage(<MunicipalityModal province="AB" onClose={onClose} />, { mocks: [taken], path: '/' });
    const name = await screen.findByLabelText('Name');
    await userEvent.type(name, 'Alder');
    await userEvent.type(screen.getByLabelText('Population'), '4500');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(name).toHaveAccessibleDescription(message));
    expect(name).toHaveFocus();
    expect(name).toHaveValue('Alder');
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText('What you typed here has not been saved.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
