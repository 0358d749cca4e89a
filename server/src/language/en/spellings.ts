/**
 * Words of American spelling, and “annexe”. A pattern matches the letters that differ, its first group what
 * follows in the word, the second what comes before; it begins at those letters, since they are rarer than what
 * such words begin with. A capital marks a name, which keeps its spelling.
 */
export const spellings: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  {
    pattern:
      /or(?=(s|ed|ing|able|ably|ite|ites|ful|hood|hoods|al)?\b)(?<=\b((?:lab|behavi|fav|col|neighb|hon|endeav|harb|arm|rum|rig|hum|vig|val|vap))or)/g,
    right: 'our',
  },
  { pattern: /fense(?=(s|less)?\b)(?<=\b(de|of)fense)/g, right: 'fence' },
  { pattern: /center(?=(s)?\b)(?<=\b(epi)?center)/g, right: 'centre' },
  { pattern: /program(?=(s)?\b)(?<=\b(?<!\b(?:computer|software) )()program)/g, right: 'programme' },
  { pattern: /log(?=(s)?\b)(?<=\b(dia|cata|mono|epi|pro)log)/g, right: 'logue' },
  { pattern: /lfill(?=(s|ment)?\b)(?<=\b(fu)lfill)/g, right: 'lfil' },
  { pattern: /yz(?=(e|es|ed|ing|er|ers)\b)(?<=\b(anal|catal|paral)yz)/g, right: 'ys' },
  { pattern: /nnexe(?=()\b)(?<=\b([Aa])nnexe)/g, right: 'nnex' },
  { pattern: /aging(?=()\b)(?<=\b()aging)/g, right: 'ageing' },
];

/** The -is- of verbs in -ise and of the words made of them. */
export const ise = /is(?=(?:e|es|ed|ing|ation|ations|ational|er|ers)$)/;
