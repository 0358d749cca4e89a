import type { NumberForm, Numbering } from './numbering';
import {
  assemblyPractice,
  councilPractice,
  humanRightsPractice,
  ownPractice,
  type Practice,
} from './practice';

/** The languages of the United Nations by their codes (ISO 639-1). */
type Code = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** A body that adopts resolutions. There is one record an organ, so two are the same only if they are identical. */
export interface Organ {
  /** In small letters with hyphens: `general-assembly`. */
  readonly id: string;
  /** Its name as its texts write it: `General Assembly`. */
  readonly name: string;
  /** Its name in other languages, as far as it is known. */
  readonly names: Readonly<Partial<Record<Code, string>>>;
  /** Its main committees by name. None adopts a resolution, but drafts of Model United Nations let them speak. */
  readonly committees?: readonly string[];
  /** The enacting formula without its comma: `The General Assembly`. */
  readonly formula: string;
  /** What its symbols begin with, before `/RES/`: `A`, `A/HRC`; absent if they are not known. */
  readonly symbolPrefix?: string;
  /** Series whose symbols none of its drafts can have. */
  readonly foreignSeries: readonly string[];
  /** The distribution of its drafts as the masthead gives it. */
  readonly draftDistribution: 'Limited' | 'General';
  readonly numbering: Numbering;
  /** Numbers of its own texts that a stock sentence of its cites by its name, not as “its resolutions”. */
  readonly citedByName?: readonly string[];
  readonly practice: Practice;
}

export const generalAssembly: Organ = {
  id: 'general-assembly',
  name: 'General Assembly',
  names: {
    en: 'General Assembly',
    fr: 'Assemblée générale',
    es: 'Asamblea General',
    ru: 'Генеральная Ассамблея',
    ar: 'الجمعية العامة',
    zh: '大会',
  },
  committees: [
    'Disarmament and International Security Committee',
    'Economic and Financial Committee',
    'Social, Humanitarian and Cultural Committee',
    'Social, Humanitarian and Cultural Affairs Committee',
    'Special Political and Decolonization Committee',
    'Administrative and Budgetary Committee',
    'Legal Committee',
  ],
  formula: 'The General Assembly',
  symbolPrefix: 'A',
  foreignSeries: ['S/'],
  draftDistribution: 'Limited',
  numbering: { form: 'session', firstSession: 31, yearlySessions: true, decisions: true },
  practice: assemblyPractice,
};

export const securityCouncil: Organ = {
  id: 'security-council',
  name: 'Security Council',
  names: {
    en: 'Security Council',
    fr: 'Conseil de sécurité',
    es: 'Consejo de Seguridad',
    ru: 'Совет Безопасности',
    ar: 'مجلس الأمن',
    zh: '安全理事会',
  },
  formula: 'The Security Council',
  symbolPrefix: 'S',
  foreignSeries: ['A/', 'E/'],
  draftDistribution: 'General',
  numbering: { form: 'year-in-parentheses' },
  practice: councilPractice,
};

export const economicAndSocialCouncil: Organ = {
  id: 'economic-and-social-council',
  name: 'Economic and Social Council',
  names: {
    en: 'Economic and Social Council',
    fr: 'Conseil économique et social',
    es: 'Consejo Económico y Social',
    ru: 'Экономический и Социальный Совет',
    ar: 'المجلس الاقتصادي والاجتماعي',
    zh: '经济及社会理事会',
  },
  formula: 'The Economic and Social Council',
  symbolPrefix: 'E',
  foreignSeries: [],
  draftDistribution: 'Limited',
  numbering: { form: 'year-first' },
  practice: assemblyPractice,
};

export const humanRightsCouncil: Organ = {
  id: 'human-rights-council',
  name: 'Human Rights Council',
  names: {
    en: 'Human Rights Council',
    fr: 'Conseil des droits de l’homme',
    es: 'Consejo de Derechos Humanos',
    ru: 'Совет по правам человека',
    ar: 'مجلس حقوق الإنسان',
    zh: '人权理事会',
  },
  formula: 'The Human Rights Council',
  symbolPrefix: 'A/HRC',
  foreignSeries: [],
  draftDistribution: 'Limited',
  // It adopts some forty resolutions a session.
  numbering: { form: 'session', mostOfSession: 200, firstDecision: 101 },
  citedByName: ['5/1', '5/2'],
  practice: humanRightsPractice,
};

/** Every organ whose resolutions, numbers and symbols are known. */
export const knownOrgans: readonly Organ[] = [
  generalAssembly,
  securityCouncil,
  economicAndSocialCouncil,
  humanRightsCouncil,
];

/** Any other body: the World Health Assembly, a commission, a council of students. It drafts and numbers in its own way. */
export const bodyNamed = (name: string): Organ => ({
  id: name.toLowerCase().replace(/\s+/g, '-'),
  name,
  names: { en: name },
  formula: `The ${name}`,
  foreignSeries: [],
  draftDistribution: 'Limited',
  numbering: { form: 'own' },
  practice: ownPractice,
});

/** The body that is named if it is none of the known ones; which one it is does not matter. */
export const anotherBody: Organ = bodyNamed('another body');

/** Whether symbols and facts can be told from the number of one of its resolutions. */
export const isKnown = ({ numbering }: Organ): boolean => numbering.form !== 'own';

/** A known organ by its id. */
export const organOf = (id: string): Organ | undefined => knownOrgans.find((organ) => organ.id === id);

/** The organ of longest prefix first: `A/HRC/` is not the Assembly's. */
const byPrefix = knownOrgans.toSorted(
  ({ symbolPrefix: a = '' }, { symbolPrefix: b = '' }) => b.length - a.length,
);

/** The organ in whose series a symbol is: `S/2026/302`; undefined for other series. */
export const organOfSymbol = (symbol: string): Organ | undefined =>
  byPrefix.find(({ symbolPrefix = '' }) => symbol.startsWith(`${symbolPrefix}/`));

interface NumberShape {
  readonly form: NumberForm;
  readonly session?: number;
  readonly series?: 'S' | 'ES' | 'ORG';
}

/** The organ whose resolutions alone have numbers of this shape. */
export function organOfNumber({ form, session = 0, series }: NumberShape): Organ | undefined {
  switch (form) {
    case 'year-in-parentheses':
      return securityCouncil;
    case 'year-first':
      return economicAndSocialCouncil;
    case 'roman':
      return series === 'ORG' || session > 30 ? economicAndSocialCouncil : undefined;
    case 'special':
      return series === 'ES' ? generalAssembly : undefined;
    default:
      return undefined;
  }
}

/** "The Council": the one of them whose numbers have this form; undefined if any might. */
export function councilOfNumber(form: NumberForm): Organ | undefined {
  if (form === 'bare') return undefined;
  if (form === 'roman') return economicAndSocialCouncil;
  return organOfNumber({ form }) ?? humanRightsCouncil;
}
