/** What follows a compound that does not stand before a noun. */
export const beforeNoNoun = /^(?:$|[^ ]| (?:and|or|in|of|on|for|to|by|with|as|at|is|are|that|which)\b)/;
