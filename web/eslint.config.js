import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What a UI framework must never reach: the stream and the chart stand on their own. */
const noFramework = {
  patterns: [
    { group: ['svelte', 'svelte/*', '*.svelte'], message: 'address, stream and chart know no UI framework' },
    { group: ['**/ui/**', '**/watch/**', '**/i18n/**'], message: 'arrows point from the panels to the chart and the stream' },
  ],
};

export default ts.config(
  { ignores: ['target/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  { files: ['dev/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  { files: ['src/address/**', 'src/stream/**', 'src/chart/**'], rules: { 'no-restricted-imports': ['error', noFramework] } },
);
