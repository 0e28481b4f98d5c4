import { expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

jest.unstable_mockModule('./leave-question.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
const { renderPage } = await import('../../testing/render-page.js');
const { useForm } = await import('./use-form.js');

function Page({ onClose }: { onClose: () => void }) {
  const form = useForm({ initial: { name: '' }, send: () => Promise.resolve() });
  return (
    <>
      <input {...form.input('name')} aria-label="Name" />
      <button onClick={() => form.leave(onClose)}>Close</button>
    </>
  );
}

it('where the question of leaving cannot be had, the browser asks it, and nobody is kept', async () => {
  const onClose = jest.fn();
  const { router } = renderPage(<Page onClose={onClose} />);
  await userEvent.type(screen.getByLabelText('Name'), 'Alder');
  const confirm = jest.spyOn(window, 'confirm').mockReturnValue(false);

  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(confirm).toHaveBeenCalledTimes(1));
  expect(confirm).toHaveBeenLastCalledWith(expect.stringContaining('Leave without saving?'));
  expect(onClose).not.toHaveBeenCalled();

  confirm.mockReturnValue(true);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));

  await act(() => router.navigate('/elsewhere'));
  expect(await screen.findByTestId('elsewhere')).toBeVisible();
  expect(confirm).toHaveBeenCalledTimes(3);
});
