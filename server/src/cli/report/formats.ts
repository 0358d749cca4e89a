import type { Reporter } from './checked';
import { githubReporter } from './github';
import { jsonReporter } from './json';
import type { Format } from './names';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

export const reporters: Record<Format, () => Reporter> = {
  text: textReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
};
