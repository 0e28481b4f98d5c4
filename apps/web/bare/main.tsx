import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider, Text, Title } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';

/** One heading and a paragraph by the libraries of the product: what no page of it can be quicker than. */
function BarePage() {
  return (
    <main>
      <Title>A bare page</Title>
      <Text>What the libraries alone cost, measured beside the pages of the product.</Text>
    </main>
  );
}

const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() });
const router = createBrowserRouter([{ path: '*', element: <BarePage /> }]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <ApolloProvider client={client}>
    <MantineProvider defaultColorScheme="auto">
      <RouterProvider router={router} />
    </MantineProvider>
  </ApolloProvider>,
);
