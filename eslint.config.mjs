import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** A folder may import only what CONTRIBUTING.md draws. `test/architecture.test.ts` reads the import lines once more. */
function fence(folder, forbidden, message) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
  };
}
const up = (...folders) => folders.map((folder) => `**/${folder}/**`);

export default tseslint.config(
  { ignores: ['dist', 'lib', 'coverage', 'artifacts', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'office-addins': officeAddins },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-template-curly-in-string': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // By name: the plugin's recommended set brings an older typescript-eslint that crashes.
    files: ['src/workbook/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  fence('engine', ['../*', 'react*', '@*'], 'The engine is pure: it imports decimal.js and its own folder.'),
  fence('pact', ['../*', 'react*', '@*'], 'The pact is data: it imports nothing.'),
  fence(
    'functions',
    up('templates', 'workbook', 'taskpane', 'commands', 'workbench', 'cli'),
    'functions imports engine, and pact for PROJECTS.',
  ),
  fence('templates', up('engine', 'taskpane', 'commands', 'workbench', 'cli'), 'templates imports pact, function names and the plan type.'),
  fence('workbook', up('taskpane', 'commands', 'workbench', 'cli', 'engine'), 'workbook imports templates, pact and functions.'),
  fence('taskpane', up('workbench', 'cli', 'engine'), 'The pane calls workbook and functions; it holds no rule.'),
  fence('commands', up('workbench', 'cli', 'engine', 'taskpane'), 'Commands call workbook.'),
  fence(
    'workbench',
    up('engine', 'functions', 'pact', 'templates', 'workbook', 'taskpane', 'commands', 'cli'),
    'The workbench loads the built add-in, as Excel does.',
  ),
  {
    files: ['src/workbench/files/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...up('engine', 'functions', 'pact', 'templates', 'taskpane', 'commands', 'cli', 'workbook'), '!**/workbook/file'],
              message: 'Only workbook/file is shared with the workbench: it reads and writes .xlsx.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
