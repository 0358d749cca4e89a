// Words of a language belong to server/src/language/: a pattern elsewhere that spells one works in that language only.

/** What stands for no letter of a text, or for any: escapes, properties, names of groups, sets of characters. */
const technical = [
  /\\[pP]\{[^}]*\}/g,
  /\\u(?:\{[0-9a-f]+\}|[0-9a-f]{4})/gi,
  /\\x[0-9a-f]{2}/gi,
  /\\k<\w+>/g,
  /\(\?<\w+>/g,
  /\(\?[a-z]*-?[a-z]*:/g,
  /\\c[A-Z]/g,
];
const escaped = /\\(?:[a-zA-Z]|.)/g;
/** A set matches one character, so that its members spell nothing. */
const set = /\[(?:[^\]\\]|\\.)*\]/g;
const word = /\p{L}{2,}/gu;

const wordsIn = (pattern, allowed) => {
  let rest = pattern.replaceAll(set, ' ');
  for (const notation of technical) rest = rest.replaceAll(notation, ' ');
  // An escape may stand between two letters: `a\.b` spells no word.
  rest = rest.replaceAll(escaped, ' ');
  return (rest.match(word) ?? []).filter((found) => !allowed.has(found.toLowerCase()));
};

/** The strings of which an expression is made that is known in this file; undefined for one that is not. */
function stringsOf(node, scope, seen = new Set()) {
  if (!node || seen.has(node)) return [];
  seen.add(node);
  const of = (other) => stringsOf(other, scope, seen);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map((quasi) => ({ node: quasi, text: quasi.value.cooked ?? quasi.value.raw })),
        ...node.expressions.flatMap(of),
      ];
    case 'TaggedTemplateExpression':
      return [
        ...node.quasi.quasis.map((quasi) => ({ node: quasi, text: quasi.value.raw })),
        ...node.quasi.expressions.flatMap(of),
      ];
    case 'BinaryExpression':
      return [...of(node.left), ...of(node.right)];
    case 'ConditionalExpression':
      return [...of(node.consequent), ...of(node.alternate)];
    case 'ArrayExpression':
      return node.elements.flatMap(of);
    case 'CallExpression':
      // `['a', 'b'].join('|')`
      return node.callee.type === 'MemberExpression' ? of(node.callee.object) : [];
    case 'Identifier': {
      for (let at = scope; at; at = at.upper) {
        const definition = at.set.get(node.name)?.defs[0];
        if (definition) return definition.node.type === 'VariableDeclarator' ? of(definition.node.init) : [];
      }
      return [];
    }
    default:
      return [];
  }
}

module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'Words of a language stand in patterns of server/src/language/ only.' },
    messages: { word: '“{{word}}” is a word of a language: patterns with words belong to language/.' },
    schema: [
      {
        type: 'object',
        // Technical words by what they are: tags, schemes, file endings.
        properties: {
          allow: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
        },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const allowed = new Set(Object.values(context.options[0]?.allow ?? {}).flat());
    const reported = new Set();
    const found = [];
    let isOfOneLanguage = false;
    const check = (node, pattern) => {
      const [first] = wordsIn(pattern, allowed);
      if (first === undefined || reported.has(node)) return;
      reported.add(node);
      found.push({ node, messageId: 'word', data: { word: first } });
    };
    const checkCall = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
      const [pattern] = node.arguments;
      for (const part of stringsOf(pattern, context.sourceCode.getScope(node))) check(part.node, part.text);
    };
    return {
      Literal(node) {
        if (node.regex) check(node, node.regex.pattern);
      },
      NewExpression: checkCall,
      CallExpression: checkCall,
      // A rule that says that it is about one language may have words of it.
      'CallExpression[callee.name="defineRule"] > ObjectExpression > Property[key.name="languages"]'() {
        isOfOneLanguage = true;
      },
      'Program:exit'() {
        if (!isOfOneLanguage) for (const one of found) context.report(one);
      },
    };
  },
};
