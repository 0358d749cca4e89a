/** The symbol of an adopted text. */
export const adoptedSymbol = /\/(?:RES|DEC)\//;

/** The groups: the series of a special session, and the session. */
export const sessionInSymbol = /^A\/(?:RES\/|DEC\/|C\.[1-6]\/|HRC\/(?:RES\/)?)?(?:(E?S)-)?(\d{1,2})\//;

export const assemblySymbol = /^A\/(?!HRC)/;

export const resolutionPrefix = /^(?:A\/HRC|A|S|E)\/RES\//;

export const upToNumber = /^.*\/(?:res|dec)\//;

export const typedSymbol = /^[aes]\/(?:hrc\/)?(?:res|dec)\//i;

export const typedNumber = /^A\/RES\/(.+)$/;

export const sessionOfSymbol = /^A\/(?:RES\/|C\.[1-6]\/|HRC\/(?:RES\/)?)?(\d{1,2})(?:\/|$)/;

/** `192 (III).` before a title: a number of one series for all sessions. */
export const numberInSeries = /^\d{1,4}(?: [A-Z])? \(([IVXL]{1,7})\)\./;

/** The symbol in a masthead, mistyped or not. */
export const mastheadSymbol =
  /(?<![\w/])[AES]\/(?:RES\/)?[A-Z0-9][A-Z0-9.-]*(?:\/[A-Za-z0-9.-]+){0,6}(?: ?\((?:[IVXL]+|\d{4})\))?/;
