import { ApolloClient, InMemoryCache } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { ApolloProvider } from '@apollo/client/react';
import { expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { LocaleProvider, useLocale } from './locale.js';

it('another language stands, and nothing is left over, where the page cannot be asked for in it', async () => {
  const client = new ApolloClient({ link: new MockLink([]), cache: new InMemoryCache() });
  const refused = Promise.reject(new Error('Please sign in.'));
  const refetch = jest
    .spyOn(client, 'refetchQueries')
    .mockReturnValue(refused as unknown as ReturnType<typeof client.refetchQueries>);
  let adopted: Promise<void> | undefined;
  const Switch = () => {
    const { locale, adoptLocale } = useLocale();
    return <button onClick={() => (adopted = adoptLocale('fr'))}>{locale}</button>;
  };
  render(
    <ApolloProvider client={client}>
      <LocaleProvider>
        <Switch />
      </LocaleProvider>
    </ApolloProvider>,
  );
  await act(async () => screen.getByRole('button').click());
  await expect(adopted).resolves.toBeUndefined();
  expect(refetch).toHaveBeenCalled();
  expect(screen.getByRole('button')).toHaveTextContent('fr');
});
