import { atLine, changing, ofOrgan, pick, type Area, type Maker } from '../mistakes';

const preamble = ['preamble'] as const;
const operative = ['operative'] as const;
const both = ['preamble', 'operative'] as const;
const assembly = { organ: 'assembly' } as const;

/** The opening of a paragraph, with its asterisks. */
const opening = /(?<=^(?:\d+\. )?)\*([^*]+)\*/g;
const first = /(?<=^(?:\d+\. )?\*)[A-Z][a-z]+/g;

const preambular: Readonly<Record<string, string>> = {
  Recalling: 'Recalls',
  Reaffirming: 'Reaffirms',
  Noting: 'Notes',
  Recognizing: 'Recognizes',
  Stressing: 'Stresses',
  Emphasizing: 'Emphasizes',
  Welcoming: 'Welcomes',
  Acknowledging: 'Acknowledges',
  Affirming: 'Affirms',
  Underlining: 'Underlines',
  Taking: 'Takes',
  Expressing: 'Expresses',
  Considering: 'Considers',
  Reiterating: 'Reiterates',
  Underscoring: 'Underscores',
  Encouraging: 'Encourages',
  Condemning: 'Condemns',
  Deploring: 'Deplores',
  Determining: 'Determines',
};
const operativeForms: Readonly<Record<string, string>> = {
  Requests: 'Requesting',
  Decides: 'Deciding',
  Encourages: 'Encouraging',
  Invites: 'Inviting',
  Urges: 'Urging',
  Calls: 'Calling',
  Welcomes: 'Welcoming',
  Recognizes: 'Recognizing',
  Stresses: 'Stressing',
  Notes: 'Noting',
  Reaffirms: 'Reaffirming',
  Takes: 'Taking',
  Expresses: 'Expressing',
  Recalls: 'Recalling',
  Emphasizes: 'Emphasizing',
  Acknowledges: 'Acknowledging',
  Condemns: 'Condemning',
  Demands: 'Demanding',
  Underlines: 'Underlining',
};
const misspelt = (word: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (word.length - 3));
  return (
    pick(
      [
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
        word.slice(0, at) + word.charAt(at) + word.slice(at),
      ],
      random,
    ) ?? word
  );
};
const baseForm = (verb: string): string => verb.replace(/sses$/, 'ss').replace(/s$/, '');
const shifted =
  (steps: 1 | -1): Maker =>
  (draft, random) =>
    ofOrgan(draft, 'assembly')
      ? changing(
          both,
          steps === 1
            ? /(?<=^(?:\d+\. )?\*[^*]+)\* (?:its|the|that|all|of|Member|with|to)(?= )/g
            : / (?:upon|also|note|mind|further|concerned|regret|its concern)\*/g,
          ([text]) => (steps === 1 ? `${text.slice(1)}*` : `*${text.slice(0, -1)}`),
        )(draft, random)
      : undefined;

export const italicKinds: Area = {
  name: 'Italics and verbs',
  kinds: [
    {
      name: 'opening of a preambular paragraph without italics',
      make: changing(preamble, opening, ([, text]) => text),
    },
    {
      name: 'opening of an operative paragraph without italics',
      make: changing(operative, opening, ([, text]) => text),
    },
    { name: 'italics a word too long', make: shifted(1) },
    { name: 'italics a word too short', make: shifted(-1) },
    {
      name: 'italics on the word after the opening',
      make: changing(both, /(?<=^(?:\d+\. )?)\*(\w+)\* (\w+)(?= )/g, ([, a = '', b = '']) => `${a} *${b}*`),
    },
    {
      name: 'a whole paragraph in italics',
      make: changing(both, /(?<=^(?:\d+\. )?\*[^*]+)\*([^*[\]]+[;,.])$/g, ([, rest = '']) => `${rest}*`),
    },
    {
      name: 'opening in bold',
      make: changing(both, opening, ([, text = ''], random) =>
        pick([`**${text}**`, `***${text}***`], random),
      ),
    },
    { name: 'opening underlined', make: changing(both, opening, ([, text = '']) => `<u>${text}</u>`) },
    {
      name: 'half of the opening in italics',
      make: changing(
        both,
        /(?<=^(?:\d+\. )?)\*([A-Z][a-z]{3,})([a-z]{3})\*/g,
        ([, a = '', b = '']) => `*${a}*${b}`,
      ),
    },
    {
      name: 'asterisk of an opening missing',
      make: changing(both, opening, ([, text = ''], random) => pick([`*${text}`, `${text}*`], random)),
    },
    {
      name: 'blank within the italics of an opening',
      make: changing(both, /(?<=^(?:\d+\. )?)\*([^*]+)\* /g, ([, text = ''], random) =>
        pick([`*${text} *`, `* ${text}* `], random),
      ),
    },
    {
      name: 'no blank after the italics of an opening',
      make: changing(both, /(?<=^(?:\d+\. )?)\*([^*]+)\* /g, ([, text = '']) => `*${text}*`),
    },
    {
      name: 'comma after the opening within the italics',
      make: changing(both, /(?<=^(?:\d+\. )?\*[^*]+)\*,/g, () => ',*', assembly),
    },
    {
      name: 'formula without italics',
      make: changing(['formula'], /\*/g, (_, __, draft) => (draft.source.includes('*The ') ? '' : undefined)),
    },
    {
      name: 'the whole formula in italics, comma and all, or in bold',
      make: changing(['formula'], /^\*([^*]+)\*,$/g, ([, text = '']) => `**${text}**,`),
    },
    {
      name: 'a later verb in italics',
      make: changing(
        operative,
        /(?<=, and )(?:requests|encourages|invites|calls upon|decides|urges|stresses|welcomes)(?= )/g,
        ([verb]) => `*${verb}*`,
        assembly,
      ),
    },
    {
      name: 'a later participle in italics',
      make: changing(
        preamble,
        /(?<=, (?:and )?)(?:recognizing|stressing|noting|welcoming|emphasizing|reaffirming|recalling|expressing)(?= )/g,
        ([verb]) => `*${verb}*`,
        assembly,
      ),
    },
    { name: 'operative mood in the preamble', make: changing(preamble, first, ([verb]) => preambular[verb]) },
    {
      name: 'preambular mood in the operative part',
      make: changing(operative, first, ([verb]) => operativeForms[verb]),
    },
    {
      name: 'base form of the operative verb (“Request”)',
      make: changing(operative, first, ([verb]) => (verb in operativeForms ? baseForm(verb) : undefined)),
    },
    {
      name: 'base form of the preambular verb (“Recall”)',
      make: changing(preamble, first, ([verb]) =>
        verb in preambular ? baseForm(preambular[verb] ?? '') : undefined,
      ),
    },
    {
      name: 'past tense in the operative part (“Decided”)',
      make: changing(operative, first, ([verb]) =>
        verb in operativeForms && verb !== 'Takes' ? `${baseForm(verb).replace(/e$/, '')}ed` : undefined,
      ),
    },
    {
      name: 'past tense in the preamble (“Recalled”)',
      make: changing(preamble, first, ([verb]) =>
        verb in preambular && verb !== 'Taking' ? verb.replace(/ing$/, 'ed') : undefined,
      ),
    },
    {
      name: 'an infinitive for an operative verb (“To request”)',
      make: changing(operative, first, ([verb], random) =>
        verb in operativeForms
          ? `${pick(['To', 'Shall', 'Will'], random) ?? ''} ${baseForm(verb).toLowerCase()}`
          : undefined,
      ),
    },
    {
      name: 'misspelt opening of the preamble',
      make: changing(preamble, first, ([verb], random) =>
        verb.length > 6 ? misspelt(verb, random) : undefined,
      ),
    },
    {
      name: 'misspelt opening of an operative paragraph',
      make: changing(operative, first, ([verb], random) =>
        verb.length > 5 ? misspelt(verb, random) : undefined,
      ),
    },
    { name: 'opening in small letters', make: changing(both, first, ([verb]) => verb.toLowerCase()) },
    { name: 'opening in capitals', make: changing(both, first, ([verb]) => verb.toUpperCase()) },
    {
      name: 'capital on a later word of an opening',
      make: changing(
        both,
        /(?<=^(?:\d+\. )?\*[^*]+ )(?:also|further|upon|note|with|appreciation|mind|concerned|concern|deep|in|its)(?=[ *])/g,
        ([word]) => word.charAt(0).toUpperCase() + word.slice(1),
      ),
    },
    {
      name: 'opening verb missing',
      make: changing(both, /(?<=^(?:\d+\. )?)\*(?!Also|Further)[^*]+\* /g, () => ''),
    },
    {
      name: 'opening written twice',
      make: changing(both, /(?<=^(?:\d+\. )?)\*[^*]+\*/g, ([text]) => `${text} ${text}`),
    },
    {
      name: '“Also” before the participle',
      make: changing(
        preamble,
        /(?<=^\*)([A-Z])([a-z]+ing) (also|further)(?=\*)/g,
        ([, letter = '', rest = '', adverb = '']) =>
          `${adverb.charAt(0).toUpperCase()}${adverb.slice(1)} ${letter.toLowerCase()}${rest}`,
        assembly,
      ),
    },
    {
      name: '“also” after the operative verb',
      make: changing(
        operative,
        /(?<=^\d+\. \*)(Also|Further) ([a-z]+s)(?=[ *])/g,
        ([, adverb = '', verb = '']) =>
          `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${adverb.toLowerCase()}`,
        assembly,
      ),
    },
    {
      name: '“also” missing where a verb comes again',
      make: changing(
        operative,
        /(?<=^\d+\. \*)Also ([a-z])/g,
        ([, letter = '']) => letter.toUpperCase(),
        assembly,
      ),
    },
    {
      name: '“also” missing where a participle comes again',
      make: changing(preamble, /(?<=^\*[A-Z][a-z]+ing) also(?=\*)/g, () => '', assembly),
    },
    {
      name: '“Further” for “Also” at the second turn',
      make: changing(operative, /(?<=^\d+\. \*)Also(?= [a-z])/g, () => 'Further', assembly),
    },
    {
      name: '“further” for “also” at the second turn of the preamble',
      make: changing(preamble, /(?<=^\*[A-Z][a-z]+ing )also(?=\*)/g, () => 'further', assembly),
    },
    {
      name: '“Also” with nothing before it to repeat',
      make: changing(
        operative,
        /(?<=^1\. \*)([A-Z])(?=[a-z]+s)/g,
        ([letter]) => `Also ${letter.toLowerCase()}`,
        assembly,
      ),
    },
    {
      name: '“Calls on” for “Calls upon”',
      make: changing(operative, /(?<=^\d+\. \*(?:Also |Further )?[Cc]alls) upon/g, () => ' on', assembly),
    },
    {
      name: '“upon” missing after “Calls”',
      make: changing(operative, /(?<=^\d+\. \*(?:Also |Further )?[Cc]alls) upon/g, () => ''),
    },
    {
      name: '“Takes notes” for “Takes note”',
      make: changing(both, /(?<=\*(?:Takes|Taking|Also takes|Further takes)) note/g, () => ' notes'),
    },
    {
      name: '“of” missing after “Takes note”',
      make: changing(
        both,
        /(?<=\*(?:Takes|Taking|Also takes|Further takes) note(?: with appreciation)?\*) of/g,
        () => '',
      ),
    },
    {
      name: 'adjective for adverb in an opening (“Strong condemns”, “Deep concerned”)',
      make: changing(
        both,
        /(?<=^(?:\d+\. )?\*(?:Also )?)(?:Strongly|Deeply|Gravely|Firmly|Seriously)(?= )/g,
        ([word]) => word.slice(0, -2),
      ),
    },
    {
      name: 'noun for participle in an opening (“Deeply concern”, “Convince”)',
      make: changing(
        preamble,
        /(?<=^\*[^*]*)(?:concerned|Convinced|convinced|Guided|Alarmed|alarmed|Determined|disturbed|Concerned)(?=[ *])/g,
        ([word]) => word.replace(/e?d$/, ''),
      ),
    },
    {
      name: '“in mind” misspelt (“Bearing in the mind”, “Bearing mind”)',
      make: changing(preamble, /(?<=\*Bearing )in mind/g, (_, random) =>
        pick(['in the mind', 'mind', 'on mind', 'in minds'], random),
      ),
    },
    {
      name: '“to” missing after “Requests the Secretary-General”',
      make: changing(
        operative,
        /(?<=\*(?:Also |Further )?[Rr]equests\* the Secretary-General) to(?= [a-z])/g,
        () => '',
      ),
    },
    {
      name: '“to” too much after “Requests”',
      make: changing(
        operative,
        /(?<=\*(?:Also |Further )?(?:[Rr]equests|[Uu]rges|[Ii]nvites|[Ee]ncourages)\*) (?=(?:the|all|Member|States) )/g,
        () => ' to ',
      ),
    },
    {
      name: '“for” after “Requests”, “on” after “Urges”',
      make: changing(
        operative,
        /(?<=\*(?:Also |Further )?(?:[Rr]equests|[Uu]rges|[Ii]nvites)\*) (?=(?:the|all|Member|States) )/g,
        (_, random) => pick([' for ', ' on ', ' upon '], random),
      ),
    },
    {
      name: 'a participle among the later verbs of an operative paragraph',
      make: changing(
        operative,
        /(?<=, and )(?:requests|encourages|invites|urges|decides|welcomes|stresses)(?= (?:the|all|Member|States|that|to) )/g,
        ([verb]) => operativeForms[verb.charAt(0).toUpperCase() + verb.slice(1)]?.toLowerCase(),
      ),
    },
    {
      name: 'an operative verb among the later participles of the preamble',
      make: changing(
        preamble,
        /(?<=, and )(?:recognizing|stressing|noting|welcoming|emphasizing|reaffirming|recalling)(?= (?:the|that|its) )/g,
        ([verb]) => preambular[verb.charAt(0).toUpperCase() + verb.slice(1)]?.toLowerCase(),
      ),
    },
    {
      name: 'base form of a later operative verb (“, and request the”)',
      make: changing(
        operative,
        /(?<=, and )(?:requests|encourages|invites|urges|decides|welcomes|stresses)(?= (?:the|all|Member|States|that|to) )/g,
        ([verb]) => baseForm(verb),
      ),
    },
    {
      name: '“Decides remain seized”, “Decides to remains seized”',
      make: changing(operative, /(?<=Decides\* )to remain(?= (?:actively )?seized)/g, (_, random) =>
        pick(['remain', 'to remains', 'remains', 'to remained'], random),
      ),
    },
    {
      name: '“seized” misspelt (“ceased of the matter”, “seised”)',
      make: changing(operative, /\bseized(?= (?:of|with) )/g, (_, random) =>
        pick(['ceased', 'siezed', 'sized', 'seize'], random),
      ),
    },
    {
      name: 'colon or comma after the opening verb',
      make: changing(
        operative,
        /(?<=^\d+\. \*(?:Requests|Urges|Encourages|Invites|Decides|Calls upon|Reaffirms|Welcomes)\*)(?= (?!that)\w)/g,
        (_, random) => pick([':', ','], random),
      ),
    },
    {
      name: 'comma between the opening and its “that”',
      make: changing(both, /(?<=^(?:\d+\. )?\*[^*]+\*)(?= that )/g, () => ','),
    },
    {
      name: 'the organ named again before its verb (“The General Assembly requests”)',
      make: changing(
        operative,
        /(?<=^\d+\. )\*([A-Z])(?=[a-z]+s\* )/g,
        ([, letter = '']) => `*The General Assembly ${letter.toLowerCase()}`,
        assembly,
      ),
    },
    {
      name: 'title of a publication without italics',
      make: changing(['note'], /\*(Official Records[^*]*)\*/g, ([, text]) => text),
    },
    {
      name: '*Treaty Series* without italics',
      make: changing(['note'], /\*(Treaty Series)\*/g, ([, text]) => text),
    },
    {
      name: 'italics too long in a note',
      make: changing(
        ['note'],
        /\*(Official Records[^*]*)\*( \([^)]+\))/g,
        ([, a = '', b = '']) => `*${a}${b}*`,
      ),
    },
    {
      name: 'an ordinary word in italics',
      make: atLine(
        operative,
        ({ start, text }, _, random) => {
          const places = [
            ...text.matchAll(
              /(?<= )(?:important|development|measures|support|efforts|including|effective|national|international)(?= )/g,
            ),
          ];
          const place = pick(places, random);
          return place
            ? [
                {
                  start: start + place.index,
                  end: start + place.index + place[0].length,
                  text: `*${place[0]}*`,
                },
              ]
            : undefined;
        },
        assembly,
      ),
    },
    {
      name: 'a weaker or stronger verb than was agreed',
      undecidable: 'what was agreed is not in the text',
      make: changing(operative, /(?<=^\d+\. \*)(?:Urges|Encourages|Requests|Invites)(?=\*)/g, ([verb]) =>
        verb === 'Urges' ? 'Invites' : 'Urges',
      ),
    },
  ],
};
