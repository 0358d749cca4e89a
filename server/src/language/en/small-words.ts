const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in small letters that stand between the words of a name: `Institute for Training and Research`. */
export const withinNames: ReadonlySet<string> = words(
  'of for and the in on to against by with or at a an as its from including such especially particularly during towards',
);

/** Words that no noun comes straight before as a part of it: what stands before one of them is whole. */
export const afterNoun: ReadonlySet<string> = new Set([
  ...withinNames,
  ...words(
    'that which who whose whom when where while if is are was were be been being has have had may can could should shall will would do does did not into under within between among through during after before until over about upon without than but nor so concerning regarding established adopted held',
  ),
]);

/** What may stand before a short form of a name: `the Facility`, `both Missions`. */
export const beforeShortName: ReadonlySet<string> = words(
  'the a an both two three four five six each its their his her our this these those every said all',
);

/** What ends with a word that names have between their words. */
export const endsWithinName = /(?:^|[^\p{L}])(?:of|for|and|or|on|in|to|against) $/u;

/** Words that are names in some places and plain in others, whatever stands beside them: `south of the village`. */
export const directions: ReadonlySet<string> = words('north south east west');

/** Nouns that have a capital in the texts of the Assembly, and none now and then in those of the Council. */
export const sometimesSmall: ReadonlySet<string> = words('government governments state states');

/** The governments of States, which have a capital; others and those in general have none. */
export const governments = {
  one: 'government',
  several: 'governments',
  heads: 'Heads',
  beforeOthers: words(
    'local national subnational sub-national municipal provincial regional central between',
  ),
} as const;

/** What stands after any one of several: `the committee concerned`. */
export const anyOfThem = 'concerned';

/** What a body has as a name, and what a person holds. */
export const office = 'office';

/** Articles of other languages: what follows is a name in one of them. */
export const otherArticles: ReadonlySet<string> = words('la le les des du el los las');
