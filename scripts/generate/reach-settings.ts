/** Settings of what Resolint reaches beyond the text in hand: other texts, the network, tables of facts. */
export const reachSettings: Readonly<Record<string, Record<string, unknown>>> = {
  'resolint.library': {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    default: [],
    scope: 'resource',
    markdownDescription:
      'Folders of resolutions beside those of the workspace, for definitions, references and previews. Absolute, relative to the workspace folder, or from `~`.',
  },
  'resolint.fetch': {
    type: 'string',
    enum: ['ask', 'always', 'never'],
    enumDescriptions: [
      'Ask each time before anything is sent.',
      'Fetch at once where the command asks for a text.',
      'Fetch nothing.',
    ],
    default: 'ask',
    scope: 'machine',
    description:
      'Whether the command Fetch the Text may get a text from the document service of the United Nations. Nothing is ever fetched unless you ask for it, and nothing in a workspace that is not trusted.',
  },
  'resolint.factsFolder': {
    type: 'string',
    default: '',
    scope: 'window',
    markdownDescription:
      'Folder of the table that *Import a Table of Resolutions* makes. Absolute, relative to the workspace folder, or from `~`; empty for the storage of the extension. Another folder is read at once.',
  },
};
