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

/** `A/80/12`, `A/C.3/80/L.1`, `A/RES/80/1`: a session of the General Assembly. */
export const sessionOfDocument = /^A\/(?:(?:C\.\d|BUR|RES|DEC|INF)\/)?(\d{2,3})\//;
/** `A/HRC/55/12` */
export const sessionOfRightsCouncil = /^A\/HRC\/(?:RES\/|DEC\/)?(\d{1,3})\//;
/** `S/2024/600`, `E/2024/5`, `E/CN.6/2024/3`: a year. */
export const yearInSymbol = /^[SE]\/(?:[A-Z]+(?:\.\d+)?\/)?((?:19|20)\d{2})\//;
/** `A/HRC/…`: a document of the Human Rights Council, as the whole of a symbol. */
export const rightsCouncilSymbol = /^A\/HRC\/\d/;
/** `A/AC.109/2024/4`: a working paper of a series that comes out every year. */
export const yearlyWorkingPaper = /^A\/AC\.109\/(\d{4})\/\d+$/;

/** `74/104.`, `75/254 A–C.`, `192 (III).`, `ES-11/4.`: the number of a text before its title, with the blanks after it. */
export const numberBeforeTitle =
  /^((?:E?S-)?\d{1,4}(?:\/\d{1,4})?(?: ?[A-Z](?:[-–][A-Z]|(?: and)? [A-Z])?)?(?: \([IVXL]{1,7}\))?\.) +(?=\S)/;
