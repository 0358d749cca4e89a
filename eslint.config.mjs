import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import noWordsInPatterns from './scripts/eslint/no-words-in-patterns.cjs';

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'node_modules', 'tools/editor/node_modules', 'tools/editor/stubs'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // An overload a rule kind lets TypeScript see the parameters of its check; one union signature does not.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // Words of a language stand in language/, names and symbols of organs in organs/ and citation/symbol.ts.
    files: ['server/src/**/*.ts'],
    ignores: [
      'server/src/{language,organs}/**',
      'server/src/citation/symbol.ts',
      // These read addresses, file names, messages of the system and the markup of other programs, not texts.
      'server/src/{node,protocol}/**',
      'server/src/formats/clipboard/**',
      'server/src/node.ts',
    ],
    plugins: { house: { rules: { 'no-words-in-patterns': noWordsInPatterns } } },
    rules: {
      'house/no-words-in-patterns': [
        'error',
        {
          allow: {
            tags: ['em', 'strong', 'ins', 'sup'],
            schemes: ['http', 'https', 'www', 'un', 'org', 'docs', 'undocs', 'en'],
            comments: ['resolint', 'disable', 'enable', 'next', 'line', 'file', 'cover', 'predecessor'],
          },
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        Buffer: 'readonly',
        require: 'readonly',
        module: 'readonly',
        exports: 'writable',
      },
    },
  },
  prettier,
);
