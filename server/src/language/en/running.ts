// Texts in running form: statements and decisions, in which the organ is the subject of sentences.

/** What such a sentence may begin with: all that others cannot. */
export const opensSentence = /^(?:At |[“"]?The )/;

/** `the President of the Security Council made the following statement on behalf of the Council:` */
export const statementIntroduction = /^At [^;]{0,400}\bmade (?:the following|a) statement\b/;

/** The symbol of a statement, or its title. */
export const statementTitle =
  /\/PRST\/|^(?:draft )?(?:statement by the president of the |president[’']s statement|presidential statement|statement by the president$)/i;

/** `The Security Council recalls`: the words behind the name, which is the group. A quotation mark may open each paragraph. */
export const speaking = (names: readonly string[]): RegExp =>
  new RegExp(`^[“"]?The (${names.join('|')}) (?=\\p{Ll})`, 'u');

/** `At its 5th plenary meeting, on 20 September 2018, the General Assembly decided`; the group is the name. */
export const decidingAtMeeting = (names: readonly string[]): RegExp =>
  new RegExp(
    `^At its \\d{1,5}(?:st|nd|rd|th) [^;]{0,200}?, (?:on|held on) [^;]{0,100}?, the (${names.join('|')})(?:[,:]| \\p{Ll})`,
    'u',
  );

/** What an organ acts on, between the commas behind its name, as against what it is: `established in 1945`. */
export const groundsOfDecision =
  /^(?:on the (?:recommendation|proposal|report)|pursuant to|in accordance with|in the light of|(?:\p{Ll}+ly |also |further )?(?!(?:consist|compris|represent|includ|be|meet|sitt)ing\b)(?:\p{Ll}+ing|aware|mindful|conscious|anxious|desirous|cognizant|guided|convinced|concerned|alarmed|disturbed|determined|encouraged|committed|inspired))\b/u;

const act = [
  'decide[sd]|take(?:s|n)|took|call(?:s|ed)|look(?:s|ed)|renew(?:s|ed)|extend(?:s|ed)',
  'adopt(?:s|ed)|approve[sd]|endorse[sd]|request(?:s|ed)|recommend(?:s|ed)|elect(?:s|ed)|appoint(?:s|ed)|authorize[sd]',
  'confirm(?:s|ed)|invite[sd]|reaffirm(?:s|ed)|affirm(?:s|ed)|welcome[sd]|note[sd]|recall(?:s|ed)|recognize[sd]',
  'urge[sd]|encourage[sd]|emphasize[sd]|stress(?:es|ed)|express(?:es|ed)|commend(?:s|ed)|condemn(?:s|ed)|reiterate[sd]',
  'declare[sd]|proclaim(?:s|ed)|designate[sd]|establish(?:es|ed)|underline[sd]|acknowledge[sd]|appeal(?:s|ed)|agree[sd]',
  'transmit(?:s|ted)|support(?:s|ed)|conclude[sd]|deplore[sd]|consider(?:s|ed)|appreciate[sd]',
].join('|');

/** `The General Assembly, recalling its resolution 72/1, decides`: up to the comma; the group is the name. */
export const subjectInOne = (names: readonly string[]): RegExp =>
  new RegExp(`^The (${names.join('|')}) ?, ?(?=\\p{Ll})`, 'u');

/** The verb of the same sentence, behind another comma. */
export const actInOne = new RegExp(`, ?(?:also |further |hereby )?(?:${act})\\b`);

/** Behind the name: what an organ says here of itself, as against what it does in general. */
export const stance =
  /^(?:also |further |once again |once more |strongly |firmly |fully |deeply |gravely )?(?:recall|reaffirm|express|welcome|stress|underline|underscore|emphasize|condemn|urge|call|request|note|recognize|acknowledge|reiterate|commend|encourage|affirm|deplore|demand|support|remain|appeal|look forward|pay|take note|share|invite|regret|is (?:\p{Ll}+ly )?(?:concerned|alarmed|disturbed|convinced|determined))s?(?:es)?\b|^(?:takes|looks|pays) /u;

/** Behind the name: what an organ decides here, as against what it decides in general. */
export const decision = /^(?:also |further |hereby )?decide[sd](?: to| that|:)/;
