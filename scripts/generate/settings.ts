import { severityFor, type Rule } from '../../server/src/rules/rule';
import { reachSettings } from './reach-settings';

type Schema = Record<string, unknown>;

const levels = ['error', 'warning', 'information', 'hint', 'off'];

const phrases = (part: string): Schema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  default: [],
  description: `Opening phrases of ${part} paragraphs beside those that Resolint knows, for example "Heralding".`,
});

/** What the extension's settings and `.resolintrc.json` have in common; ready for either. */
const shared = (rules: readonly Rule[]): Record<string, Schema> => ({
  enable: { type: 'boolean', default: true, description: 'Check resolutions.' },
  profile: {
    type: 'string',
    enum: ['auto', 'general-assembly', 'security-council'],
    enumDescriptions: [
      'Read from the enacting formula or the symbol.',
      'The practice of the General Assembly, the Economic and Social Council and the Human Rights Council.',
      'The practice of the Security Council.',
    ],
    default: 'auto',
    description: 'Whose drafting practice applies.',
  },
  era: {
    type: 'string',
    enum: ['auto', 'current', 'earlier'],
    enumDescriptions: [
      'Read from the session in the masthead.',
      'The practice of the current Editorial Manual (sessions from the seventy-fourth on).',
      'The practice of earlier sessions: footnote indicators may be repeated.',
    ],
    default: 'auto',
    description: 'Which practice applies where it has changed over time.',
  },
  rules: {
    type: 'object',
    default: {},
    description: 'Severity of each rule, or "off".',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        {
          type: 'string',
          enum: levels,
          default: severityFor(rule, 'general-assembly'),
          description: rule.summary,
        },
      ]),
    ),
  },
  openingPhrases: {
    type: 'object',
    default: {},
    description: 'Opening phrases of your own, beside those that Resolint knows.',
    additionalProperties: false,
    properties: { preambular: phrases('preambular'), operative: phrases('operative') },
  },
  dictionary: {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    default: [],
    description: 'Words of your own that are spelt right, beside those that Resolint knows.',
  },
});

/** The sections of the settings in the order in which they are shown, and what is in each. */
const sections: readonly (readonly [id: string, title: string, names: readonly string[]])[] = [
  [
    'checking',
    'Checking',
    ['enable', 'profile', 'era', 'rules', 'spelling.enable', 'dictionary', 'openingPhrases', 'ignore'],
  ],
  [
    'text',
    'In the text',
    [
      'fixOnSave',
      'inlayHints.citations',
      'inlayHints.paragraphs',
      'codeLens',
      'changeLens',
      'pause',
      'detect',
    ],
  ],
  ['reach', 'Other texts and facts', ['library', 'fetch', 'factsFolder']],
  ['trouble', 'For troubleshooting', ['trace.server']],
];

/** `contributes.configuration` of the extension. */
export function extensionSettings(rules: readonly Rule[]): Schema[] {
  const properties: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(shared(rules))) {
    properties[`resolint.${name}`] = { ...schema, scope: 'resource' };
  }
  properties['resolint.detect'] = {
    type: 'string',
    enum: ['on', 'ask', 'off'],
    enumDescriptions: [
      'Switch the language of such a text.',
      'Ask first, once for each text.',
      'Leave the language as it is.',
    ],
    default: 'on',
    scope: 'window',
    description: 'What to do with a .txt or .md file that reads as a United Nations resolution.',
  };
  properties['resolint.ignore'] = {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    default: [],
    scope: 'resource',
    markdownDescription:
      'Files that the check of the workspace passes over, as in `.gitignore`: `archive/`, `*.old.md`. What you open is checked all the same.',
  };
  properties['resolint.fixOnSave'] = {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description:
      'Mend all that can be mended safely when you save a draft. Saving that the editor does by itself mends nothing.',
  };
  properties['resolint.inlayHints.citations'] = {
    type: 'string',
    enum: ['off', 'date', 'title'],
    enumDescriptions: [
      'Show nothing.',
      'Show the date of adoption of a resolution that is cited without one.',
      'Show the title of a resolution that is cited without one.',
    ],
    default: 'off',
    scope: 'resource',
    description: 'What to show after the number of a resolution that is cited.',
  };
  properties['resolint.inlayHints.paragraphs'] = {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description: 'Show PP3 and OP5 before paragraphs, as delegates speak of them.',
  };
  properties['resolint.spelling.enable'] = {
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Look for words that no dictionary has.',
  };
  properties['resolint.codeLens'] = {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description: 'Show over each paragraph how often it is referred to.',
  };
  properties['resolint.changeLens'] = {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description: 'Show over each paragraph what became of it since the text that the draft takes up.',
  };
  Object.assign(properties, reachSettings);
  properties['resolint.pause'] = {
    type: 'number',
    default: 400,
    minimum: 0,
    maximum: 5000,
    scope: 'window',
    description:
      'Milliseconds for which the keys must rest before new findings appear; those that are mended go at once. 0: new ones appear at once, too.',
  };
  properties['resolint.trace.server'] = {
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    scope: 'window',
    description: 'What the log shows of the messages between the editor and the language server.',
  };
  return inSections(properties);
}

/** The settings by section; each must be in one. */
function inSections(properties: Readonly<Record<string, Schema>>): Schema[] {
  const left = new Set(Object.keys(properties));
  const made = sections.map(([id, title, names], place) => ({
    id,
    title,
    order: place + 1,
    properties: Object.fromEntries(
      names.map((short, i) => {
        const name = `resolint.${short}`;
        if (!left.delete(name)) throw new Error(`no setting, or one in two sections: ${name}`);
        return [name, { ...properties[name], order: i + 1 }];
      }),
    ),
  }));
  if (left.size > 0) throw new Error(`in no section: ${[...left].join(', ')}`);
  return made;
}

/** JSON schema of `.resolintrc.json`. */
export const configurationSchema = (rules: readonly Rule[]): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Resolint configuration',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    extends: { type: 'string', description: 'A configuration file to start from, relative to this one.' },
    ...shared(rules),
    baseline: {
      type: 'string',
      description:
        'A file of findings that are accepted for now, relative to this one; `resolint baseline` writes it.',
    },
    ignore: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description:
        'Files that are passed over when a folder or the workspace is checked, as patterns of a .gitignore, relative to this file: "archive/", "*.old.txt".',
    },
  },
});
