import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { flagPlugin } from './src/node/flag-plugin.ts';
import { geographyPlugin } from './src/node/geography-plugin.ts';
import { securityPolicyPlugin } from './src/node/security-policy-plugin.ts';
import { topicPlugin } from './src/node/topic-plugin.ts';

export default defineConfig({
  plugins: [react(), topicPlugin(), flagPlugin(), geographyPlugin(), securityPolicyPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/golden/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
    ],
  },
});
