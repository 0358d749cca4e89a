import type { LanguageCode } from './language/language';
import { detectLanguage } from './language/detect';
import type { ProfileName } from './organs/practice';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostics } from './features/fixing/diagnostics';
import { emptyLibrary, type Library } from './features/library/library';
import { factsEdition } from './facts/edition';
import { engineOf, type Engine } from './lint/engine';
import { lastOf, lintSteps, type Finding, type LintOptions } from './lint/lint';
import type { CitedTexts } from './model/cited-texts';
import { stageOf } from './model/masthead/fields';
import { createMemory, type LintMemory } from './lint/memory';
import { eraOf, practiceOf } from './lint/practice';
import type { Settings } from './lint/settings';
import { createComparisonService, type ComparisonService, type EarlierText } from './service/comparison';
import { createMendingService, type Fixes, type MendingService } from './service/mending';
import { createReadingService, type ReadingService } from './service/reading';
import { createStructureService, type StructureService } from './service/structure';
import { parseResolution, type Version } from './syntax/parse';
import type { Resolution } from './syntax/resolution';

/** What every entry (server, CLI, browser) asks of the engine. Pure: documents in, answers out. */
export interface ResolutionService
  extends ReadingService, StructureService, MendingService, ComparisonService {
  /** The findings of a text, in order of place; the first `most` of them if a number is given. */
  diagnose(document: TextDocument, settings: Settings, most?: number): Diagnostic[];
  /** Does the work for `diagnose` beforehand in small steps, between which others may come in and which may be broken off. */
  readAhead(document: TextDocument, settings: Settings): Generator<undefined, void>;
  /** What finds and mends what is wrong in the draft of a Word file. */
  reviewEngine(settings: Settings): Engine;
  /** In which language a text is, whose practice it is held to, and of which time. */
  describe(document: TextDocument, settings: Settings): Practice;
  /** Forgets what was kept for a document. */
  forget(uri: string): void;
}

export interface Practice {
  /** In which language it is written; of one that is not English, only what holds in every language is checked. */
  readonly language: LanguageCode;
  readonly profile: ProfileName;
  readonly era: 'current' | 'earlier';
}

export interface ServiceOptions {
  /** Told of a rule that threw; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
  /** The texts around a document; none where nothing is said. */
  readonly library?: Library;
  /** The text that a document takes up, if it is at hand. */
  readonly earlier?: (uri: string) => EarlierText | undefined;
}

/** A document at one version. */
interface Parsed {
  readonly document: TextDocument;
  readonly version: number;
  readonly resolution: Version;
  readonly memory: LintMemory;
}

/** What is found in a text under one set of settings; the settings are compared by identity. */
interface Reading {
  readonly settings: Settings;
  /** The edition of what is known of resolutions. */
  readonly facts: number;
  /** The edition of the library. */
  readonly texts: number | undefined;
  readonly predecessor: Resolution | undefined;
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
  readonly fixes: Fixes;
}

export function createResolutionService(given: ServiceOptions = {}): ResolutionService {
  const { onRuleError, library = emptyLibrary, earlier = () => undefined } = given;
  const parsed = new Map<string, Parsed>();
  const readings = new Map<string, Reading>();

  const citedTexts: CitedTexts = {
    paragraphsOf: (symbol) => library.find(symbol)?.paragraphs?.length,
  };

  /** The text that the rules hold a draft to; none if it is only offered, or for a text that is adopted. */
  function heldTo(resolution: Resolution, uri: string): Resolution | undefined {
    const text = earlier(uri);
    return text?.isAssumed && stageOf(resolution) !== 'adopted' ? text.resolution : undefined;
  }

  const options = (settings: Settings, predecessor?: Resolution): LintOptions => ({
    settings,
    citedTexts,
    ...(predecessor ? { predecessor } : {}),
    ...(onRuleError ? { onRuleError } : {}),
  });

  /** Parses once per version, and of a later version only what is new in it. */
  function parse(document: TextDocument): Resolution {
    return parsedOf(document).resolution;
  }

  function parsedOf(document: TextDocument): Parsed {
    const { uri, version } = document;
    const known = parsed.get(uri);
    if (known?.document === document && known.version === version) return known;
    const { resolution, memory = createMemory() } = known ?? {};
    const now = { document, version, memory, resolution: parseResolution(document.getText(), resolution) };
    parsed.set(uri, now);
    return now;
  }

  /** Runs the rules once per version and settings, in steps. */
  function* readSteps(document: TextDocument, settings: Settings): Generator<undefined, Reading> {
    const { resolution, memory } = parsedOf(document);
    const facts = factsEdition();
    const texts = library.edition;
    const predecessor = heldTo(resolution, document.uri);
    const known = readings.get(document.uri);
    const isKnown = known?.resolution === resolution && known.settings === settings;
    const isSameBeside = known?.predecessor === predecessor;
    if (isKnown && isSameBeside && known.facts === facts && known.texts === texts) return known;
    yield;
    const findings = yield* lintSteps(resolution, { ...options(settings, predecessor), memory });
    const reading = { settings, facts, texts, predecessor, resolution, findings, fixes: new Map() };
    readings.set(document.uri, reading);
    return reading;
  }

  const read = (document: TextDocument, settings: Settings): Reading => lastOf(readSteps(document, settings));

  return {
    ...createStructureService({ parse, earlier }),
    ...createComparisonService({ parse, earlier }),
    ...createMendingService({ parse, read, options }),
    ...createReadingService({
      parse,
      findings: (document, settings) => read(document, settings).findings,
      library,
      earlier,
    }),
    diagnose: (document, settings, most) =>
      toDiagnostics(document, read(document, settings).findings.slice(0, most)),
    *readAhead(document, settings) {
      const { resolution } = parsedOf(document);
      const steps = readSteps(document, settings);
      // A version that has been followed by another is used up, and there is nothing to go on with.
      while (parsed.get(document.uri)?.resolution === resolution && !steps.next().done) yield;
    },
    reviewEngine: (settings) => engineOf(options(settings)),
    describe(document, settings) {
      const resolution = parse(document);
      return {
        language: detectLanguage(resolution.source),
        profile: practiceOf(resolution, settings).profile,
        era: eraOf(resolution, settings),
      };
    },
    forget: (uri) => {
      parsed.delete(uri);
      readings.delete(uri);
    },
  };
}
