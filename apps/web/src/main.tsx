import { ApolloProvider } from '@apollo/client/react';
import { ConfirmPasswordDialog, PasswordPrompt } from '@commonworks/web-identity';
import {
  createI18n,
  initialLocale,
  LocaleProvider,
  signInAddress,
  theme,
  themeVariables,
  withUiWords,
} from '@commonworks/web-ui';
import '@commonworks/web-ui/styles';
import { MantineProvider } from '@mantine/core';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createClient } from './apollo/create-client.js';
import { sayNotLoaded } from './errors/say-not-loaded.js';
import { routes } from './router.js';
import { takeEarlyAnswer } from './start/early-answer.js';
import { withShellWords } from './words/shell-words.js';

// The words of the frame and of the first page, in one language, come side by side.
createI18n(initialLocale());
const words = withUiWords(withShellWords(Promise.resolve()));

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
const page = (
  <StrictMode>
    <ApolloProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
        <LocaleProvider>
          <RouterProvider router={router} />
          <ConfirmPasswordDialog prompt={prompt} />
        </LocaleProvider>
      </MantineProvider>
    </ApolloProvider>
  </StrictMode>
);
Promise.all([words, takeEarlyAnswer(client)]).then(
  // In small steps, so that the page answers meanwhile.
  () => startTransition(() => createRoot(root).render(page)),
  () => sayNotLoaded(root),
);
