// How notes cite treaties and the resolutions that adopted an instrument.

/** `vol. 1577, No. 27531`; `vols. 2225, 2237, 2241 and 2326, No. 39574` */
export const treatyReference =
  /(?<=Treaty Series\W{1,4})(vols?\. )(\d{1,5})((?:(?:, (?:and )?| and )\d{1,4}){0,8})(, No\. )(\d{1,5})(?![\d–-])/g;

/** A note that is a resolution with its part and nothing else. */
export const resolutionNote =
  /^((?:See )?(?:General Assembly )?[Rr]esolution )((?:E?S-)?\d{1,4}(?:\/\d{1,3}| (?:[A-Z] )?\([XVI]+\)))((?:, annex(?:es)?(?: [IVX]+)?)?)\.?$/;

/** What speaks of an instrument in the clause before its name: a protocol or a review has another source. */
export const aboutInstrument =
  /\b(?:Protocols?|Agreements?|Amendments?|Annex(?:es)?|Arrangements?|Additions?|Conferences?|Meetings?|Committee|reviews?|Review|Outcome|declaration|Declaration)\b/;

/** `Towards the Achievement of the`: the name goes on as a part of a longer one. */
export const longerName = /(?:^|[ (])[A-Z][\w-]{1,30} (?:of|for|on|to|with|and) (?:the )?$/;
