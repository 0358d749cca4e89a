import * as bodies from './bodies';
import * as catalogue from './catalogue';
import * as citationLists from './citation-lists';
import * as complements from './complements';
import * as dates from './dates';
import * as enactingFormula from './enacting-formula';
import * as internalReferences from './internal-references';
import * as joining from './joining';
import * as layout from './layout';
import * as leftovers from './leftovers';
import * as masthead from './masthead';
import * as names from './names';
import * as notes from './notes';
import * as openings from './openings';
import * as parts from './parts';
import * as phrases from './phrases';
import * as resolutionNumbers from './resolution-numbers';
import * as running from './running';
import * as sessions from './sessions';
import * as sources from './sources';
import * as states from './states';
import * as subjects from './subjects';
import * as succession from './succession';
import * as typing from './typing';
import type { Language } from '../language';

export const english: Language = {
  code: 'en',
  bodies,
  catalogue,
  citationLists,
  complements,
  dates,
  enactingFormula,
  internalReferences,
  joining,
  layout,
  leftovers,
  masthead,
  names,
  notes,
  openings,
  parts,
  phrases,
  resolutionNumbers,
  running,
  sessions,
  sources,
  states,
  subjects,
  succession,
  typing,
};
