/**
 * What the first words of a paragraph say about its part, by their form alone: the preamble speaks in
 * participles and adjectives, the operative part in verbs of the third person singular.
 */
export type OpeningForm = 'participle' | 'verb' | 'other';

const adverb =
  /^(?:Also|Further|Furthermore|Again|Once again|Once more|Deeply|Gravely|Seriously|Strongly|Firmly|Particularly|Profoundly|Fully|Increasingly|Greatly|Extremely|Solemnly|Especially|Highly|Keenly|Unequivocally|Urgently|Categorically|Resolutely|Respectfully|Vehemently|Warmly|Welcomingly|Utterly|Equally|Additionally|Sincerely|Repeatedly|Expressly|Formally|Specifically|Unreservedly|Wholeheartedly|Emphatically|Vigorously|Cordially|Likewise|Similarly|Accordingly|Jointly|Ever|While|Whilst|Not|Being) +/i;
const adjective =
  /^(?:aware|anxious|alive|cognizant|confident|conscious|convinced|desirous|determined|firm|mindful|appreciative|appalled|disturbed|bearing|keeping|seized|encouraged|inspired|reliant|hopeful|grateful|sure|saddened|shocked|horrified|outraged)$/i;
const participle = /^[a-z]+(?:[a-z]-)?(?:ing|ed)$|^re-[a-z]+(?:ing|ed)$/i;
/** Words in -s that open no operative paragraph, and nouns in -ing and -ed that open no preambular one. */
const noVerb =
  /(?:ous|ss|us|is|ies)$|^(?:states|members|this|its|his|as|whereas|parties|governments|nations|peoples|always|perhaps|towards|besides|measures|rules|terms|regulations|guidelines|abbreviations|sales|rights|goals|protocols|conventions|principles|agreements|arrangements|arms|weapons|forces|armaments|islands|emirates|netherlands|philippines|maldives|comoros|seychelles|honduras|barbados|bahamas|persons|women|girls|refugees|affairs|nationals|standards|targets|objectives|indicators|programmes|resources|services|funds|drugs|crimes|oceans|seas|mountains|forests|glaciers|cities|settlements|territories|peacekeepers|elections|sanctions)$/i;
const noParticiple =
  /^(?:united|during|nothing|something|everything|following|according|including|regarding|concerning|meeting|financing|funding|training|housing|reporting|monitoring|need|indeed|evening|morning|building|being|developing|peacebuilding|peacekeeping|peacemaking)$/i;
/** Verbs in -ies and the like that the shape test would miss. */
const verb =
  /^(?:identifies|clarifies|ratifies|testifies|relies|notifies|applies|modifies|calls|takes|draws|pays|looks|is)$/i;

/** White space and the marks of direction and width that a word processor leaves. */
const unseen = /^[\s\u200B-\u200F\u2060\uFEFF]+/;

/** Reads the form of an opening from the plain text of a paragraph; its first letter must be a capital. */
export function readOpeningForm(prose: string): OpeningForm {
  let rest = prose.replace(unseen, '');
  if (!/^[“"‘']?\p{Lu}/u.test(rest)) return 'other';
  rest = rest.replace(/^[“"‘']/, '');
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(adverb, '');
    if (next === rest) break;
    rest = next;
  }
  const word = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
  const after = rest[word.length] ?? '';
  if (word === '' || !/[\s,:;]|^$/.test(after)) return 'other';
  if (adjective.test(word)) return 'participle';
  if (participle.test(word) && !noParticiple.test(word)) return 'participle';
  if (verb.test(word)) return 'verb';
  if (/^[a-z-]+s$/i.test(word) && !noVerb.test(word)) return 'verb';
  return 'other';
}
