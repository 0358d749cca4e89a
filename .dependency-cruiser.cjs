// Keeps data flowing one way:
// text -> language -> organs -> syntax -> citation -> facts -> model -> succession -> rules -> lint -> formats -> features -> service -> entries.
const rooms = [
  'text',
  'language',
  'organs',
  'syntax',
  'citation',
  'facts',
  'model',
  'succession',
  'rules',
  'lint',
  'formats',
  'features',
];
const room = (name) => `^server/src/${name}/`;

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.map((name, i) => ({
      name: `${name}-looks-only-back`,
      comment: `${name}/ may import itself and ${rooms.slice(0, i).join(', ') || 'nothing else'}`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^(server/src|client)/', pathNot: [...rooms.slice(0, i + 1).map(room)] },
    })),
    {
      name: 'rules-stand-alone',
      comment: 'What two rules share is said of the text: it belongs to model/.',
      severity: 'error',
      from: { path: '^server/src/rules/[^/]+/' },
      to: { path: '^server/src/rules/', pathNot: '^server/src/rules/rule\\.ts$' },
    },
    {
      name: 'only-entries-know-node',
      comment: 'The engine runs in a browser worker too: processes, files and sockets belong to the entries.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(node|cli)(/|\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-stays-thin',
      comment:
        'The client may ask whether a text reads as a resolution; everything else goes through the server.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/syntax/detect\\.ts$' },
    },
    {
      name: 'server-ignores-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
