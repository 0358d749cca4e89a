import { hideable } from '../../features/comparison/hideable';

/** The forms of a comparison. */
export const comparisonFormats = ['text', 'json', 'markdown', 'html', 'docx'] as const;

/** What may be named to be hidden; `none` shows all. */
export const hideChoices = [...hideable, 'none'] as const;
