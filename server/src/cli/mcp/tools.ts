import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { searchTitles, startingWith } from '../../facts/search';
import { outline } from '../../features/reading/outline';
import type { Finding } from '../../lint/lint';
import { suggest } from '../../lint/suggest';
import { Refusal } from '../../node/refusal';
import { knownOrgans } from '../../organs/organ';
import { rules } from '../../rules';
import { parseResolution } from '../../syntax/parse';
import { answerFor, answersTo, type Answer } from '../cite-answers';
import { gather } from '../crew';
import { encode } from '../decode';
import { describe } from '../explain';
import { openTables } from '../tables';
import { replaceFile } from '../write';
import { openDraft, type Draft } from './drafts';

export interface ToolOptions {
  /** The folders below which files may be read. */
  readonly roots: readonly string[];
  /** Whether a file may be written, if the assistant says so too. */
  readonly mayWrite: boolean;
}

export interface FixRequest extends Draft {
  readonly suggestions?: boolean | undefined;
  readonly write?: boolean | undefined;
}

export interface SearchRequest {
  readonly words: string;
  readonly organ?: string | undefined;
  readonly limit?: number | undefined;
}

/** Findings that are listed; an assistant mends these and asks again. */
const mostFindings = 200;
const mostFound = 10;

/** The organs whose texts can be looked for. */
export const organIds = knownOrgans.map(({ id }) => id) as [string, ...string[]];

/** What an assistant can ask, in plain values. Each throws a `Refusal` with what to do, for whoever asked. */
export function createTools({ roots, mayWrite }: ToolOptions) {
  const crew = gather(1);
  return {
    async check(draft: Draft) {
      const { text, settings } = await openDraft(draft, roots);
      const { answer } = await crew.do({ name: 'check', text, options: { settings } });
      const shown = answer.findings.slice(0, mostFindings).map(placedIn(text));
      const left = answer.findings.length - shown.length;
      return {
        notice: answer.notice ?? null,
        findings: shown,
        ...(left > 0 ? { notShown: left } : {}),
      };
    },

    async fix({ suggestions = false, write = false, ...draft }: FixRequest) {
      if (write && !mayWrite)
        throw new Refusal('Nothing may be written: the server was started without --allow-write.');
      const { text, settings, file } = await openDraft(draft, roots);
      if (write && !file) throw new Refusal('Only a file can be written; the text is returned.');
      const options = { settings, suggestions, force: false, clean: false };
      const { answer } = await crew.do({ name: 'fix', text, options });
      const isWritten = write && file !== undefined && answer.text !== text;
      if (isWritten) {
        if (file.decoded.damaged)
          throw new Refusal(`${file.path} has bytes that are no text and was left as it is.`);
        await replaceFile(file.path, encode(answer.text, file.decoded), encode(text, file.decoded));
      }
      return {
        mended: answer.mended,
        leftAsItIs: answer.restraint ?? null,
        written: isWritten,
        text: answer.text,
      };
    },

    async cite(citation: string): Promise<Answer[]> {
      await openTables();
      const answers = answersTo(citation);
      if (answers.length === 0)
        throw new Refusal(
          'No resolution or decision is cited; try "A/RES/53/70" or "resolution 1325 (2000)".',
        );
      return answers;
    },

    async searchCitations({ words, organ, limit = mostFound }: SearchRequest): Promise<Answer[]> {
      await openTables();
      const organs = knownOrgans.filter(({ id }) => organ === undefined || id === organ);
      const found = organs.flatMap((of) => {
        const shelf = { organ: of, kind: 'resolution' } as const;
        return /^S?-?\d/.test(words.trim())
          ? startingWith(words.trim(), shelf, limit)
          : searchTitles(words, shelf, limit);
      });
      return found.slice(0, limit).map(answerFor);
    },

    explainRule(id: string | undefined) {
      if (id === undefined)
        return rules.map((rule) => ({ id: rule.id, summary: rule.summary, fix: rule.fix }));
      const rule = rules.find((known) => known.id === id);
      if (!rule)
        throw new Refusal(
          `There is no such rule${suggest(
            id,
            rules.map((known) => known.id),
          )}.`,
        );
      return describe(rule);
    },

    async outline(draft: Draft): Promise<Entry[]> {
      const { text } = await openDraft(draft, roots);
      const document = TextDocument.create('draft.unres', 'un-resolution', 0, text);
      return outline(document, parseResolution(text)).map(entryOf);
    },

    end: () => crew.end(),
  };
}

export type Tools = ReturnType<typeof createTools>;

/** Lines and columns as people count them, from 1, and the words themselves: assistants count badly. */
function placedIn(text: string): (finding: Finding) => unknown {
  const document = TextDocument.create('draft.unres', 'un-resolution', 0, text);
  return ({ rule, severity, message, start, end, fix }) => {
    const place = document.positionAt(start);
    return {
      rule,
      severity,
      message,
      line: place.line + 1,
      column: place.character + 1,
      words: text.slice(start, Math.min(end, start + 200)),
      fix: fix?.applicability ?? null,
    };
  };
}

interface Entry {
  readonly name: string;
  readonly line: number;
  readonly detail?: string;
  readonly children?: readonly Entry[];
}

const entryOf = ({ name, detail, range, children }: DocumentSymbol): Entry => ({
  name,
  line: range.start.line + 1,
  ...(detail === undefined ? {} : { detail }),
  ...(children ? { children: children.map(entryOf) } : {}),
});
