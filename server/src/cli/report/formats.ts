import type { Reporter } from './checked';
import { githubReporter } from './github';
import { jsonReporter } from './json';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

export const reporters = {
  text: textReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
} satisfies Record<string, () => Reporter>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];
