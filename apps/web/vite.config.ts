import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // Libraries of the house are compiled from their sources.
  resolve: { conditions: ['@commonworks/source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/graphql': api, '/live': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy lets fonts and scripts come from the server alone, never from `data:`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui)[\\/]/ },
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next|react-i18next)[\\/]/,
            },
            { name: 'apollo', test: /node_modules[\\/](@apollo|@wry|graphql|optimism|rxjs)[\\/]/ },
          ],
        },
      },
    },
  },
});
