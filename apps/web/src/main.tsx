import { ApolloProvider } from '@apollo/client/react';
import { ConfirmPasswordDialog, PasswordPrompt } from '@commonworks/web-identity';
import { LocaleProvider, registerMessages, signInAddress, theme, themeVariables } from '@commonworks/web-ui';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createClient } from './apollo/create-client.js';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import { routes } from './router.js';

registerMessages('shell', { en, fr });

const router = createBrowserRouter(routes);
const prompt = new PasswordPrompt();
const client = createClient({
  askPassword: prompt.ask,
  onUnauthenticated: () => {
    const { location } = router.state;
    if (location.pathname !== '/sign-in') void router.navigate(signInAddress(location, true));
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
        <LocaleProvider>
          <Notifications position="bottom-right" />
          <RouterProvider router={router} />
          <ConfirmPasswordDialog prompt={prompt} />
        </LocaleProvider>
      </MantineProvider>
    </ApolloProvider>
  </StrictMode>,
);
