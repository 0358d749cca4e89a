import type { ProfileName } from '../../server/src/organs/practice';
import { languageNames } from '../../server/src/language/language';
import type { Rule } from '../../server/src/rules/rule';
import type { Applicability } from '../../server/src/model/report';

const profileNames: Record<ProfileName, string> = {
  'general-assembly': 'General Assembly (also the Economic and Social Council and the Human Rights Council)',
  'security-council': 'Security Council',
};
const fixWords: Record<Applicability | 'none', string> = {
  safe: 'safe: “fix all” and fix on save use it',
  suggestion: 'a suggestion: offered, never applied on its own',
  none: 'none',
};

/** How serious a finding is, in each profile where they differ. */
function severityLines({ severity }: Rule): string {
  if (typeof severity === 'string') return severity;
  return (Object.keys(profileNames) as ProfileName[])
    .map((profile) => `${severity[profile]} in ${profileNames[profile]} texts`)
    .join('; ');
}

/** The languages in whose texts a rule runs. */
const languageLine = ({ languages }: Rule): string =>
  languages?.map((code) => languageNames[code]).join(', ') ?? 'any';

const shortSeverity = ({ severity }: Rule): string =>
  typeof severity === 'string'
    ? severity
    : `${severity['general-assembly']} (SC: ${severity['security-council']})`;

const block = (text: string): string => `\`\`\`\`markdown\n${text.replace(/\n$/, '')}\n\`\`\`\``;

/** The page of a rule: what it says, why, examples that are run as tests, its source, how to turn it off. */
export function rulePage(rule: Rule): string {
  const wrong = rule.examples.wrong.map(
    ({ wrong: text, mended, byHand }) =>
      `${block(text)}\n\n${byHand || rule.fix === 'none' ? 'Mended by hand' : 'Mended'}:\n\n${block(mended)}`,
  );
  return `# ${rule.id}

${rule.summary}

| | |
|---|---|
| Severity | ${severityLines(rule)} |
| Fix | ${fixWords[rule.fix]} |
| Language | ${languageLine(rule)} |

## Why

${rule.rationale}

## Wrong

${wrong.join('\n\n---\n\n')}

## Right

${rule.examples.right.map(block).join('\n\n')}

## Source

${rule.source}

## Turn it off or change its severity

In VS Code:

\`\`\`json
"resolint.rules": { "${rule.id}": "off" }
\`\`\`

For one line of a text:

\`\`\`markdown
<!-- resolint-disable-next-line ${rule.id} -- reason -->
\`\`\`

In the terminal: \`resolint check --rule ${rule.id}=off draft.unres\`
`;
}

const table = (rules: readonly Rule[], base: string): string =>
  [
    '| Rule | What it says | Severity | Fix |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) =>
        `| [\`${rule.id}\`](${base}${rule.id}.md) | ${rule.summary.replaceAll('|', '\\|')} | ${shortSeverity(rule)} | ${rule.fix} |`,
    ),
  ].join('\n');

export const rulesIndex = (rules: readonly Rule[]): string =>
  `# Rules

Each page has the reason, the source and examples that are run as tests. “SC” is the severity in texts of the Security Council, if it differs. A safe fix cannot change the meaning and is used by “fix all”; a suggestion is only offered.

${table(rules, '')}
`;
