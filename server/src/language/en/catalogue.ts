// Words of the catalogues from which facts come.

export const aboutWord = /^on /;

export const withoutVote = /without a? ?vote/i;

export const titleInCatalogue = /^(.*?) ?: ?resolution \/ ?adopted\b/i;

export const citedBasis = /^cited (\d+\/\d+)$/;
