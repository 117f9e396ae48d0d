import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders that know no Svelte, no DOM, no Node (see README, "How it hangs together"). */
const PURE = ['extract', 'graph', 'search', 'lens', 'layout', 'practice'].map(
  (folder) => `src/lib/${folder}/**/*.ts`,
);
const NO_PLATFORM = [
  { group: ['svelte', 'svelte/*', '$app/*', '$service-worker'], message: 'This folder knows no Svelte.' },
  { group: ['node:*', 'fs', 'path'], message: 'This folder knows no Node.' },
];

export default ts.config(
  {
    ignores: ['build/', '.svelte-kit/', 'node_modules/', 'coverage/', 'graph-data/', 'scripts/bench/peers/'],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: PURE,
    ignores: ['src/lib/**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: NO_PLATFORM }] },
  },
  {
    files: ['src/lib/map/**/*.ts'],
    ignores: ['src/lib/**/*.test.ts', 'src/lib/map/**/*.svelte.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: NO_PLATFORM }] },
  },
);
