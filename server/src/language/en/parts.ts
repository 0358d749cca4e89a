// Parts of a resolution that are cited.

export const number = `(?:\\d{1,3}|[IVX]{1,6})(?: \\([a-z]{1,4}\\))*(?: to (?:\\d{1,3}|\\([a-z]{1,4}\\)))?`;

export const partBefore = new RegExp(
  `((?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|(?:thir|four|fif|six|seven|eigh|nine)teenth) preambular paragraph)|(?:paragraph|section|annex|chapter|part)(?:s|es)?)((?: (?:and )?${number},?)*) (?:of|to) (?:the |its |(?:General Assembly|Assembly|Security Council|Council|Economic and Social Council|Human Rights Council) )?$`,
  'u',
);

export const partJoiner = /, ?| and /;

export const partNoun = /^(?:paragraph|section|annex|chapter|part)/;
