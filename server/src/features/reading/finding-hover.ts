import * as l10n from '@vscode/l10n';
import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import { titleOf } from '../../lint/words';
import type { Rule } from '../../rules/rule';
import { rulePage } from '../fixing/diagnostics';
import { markdownLink, ruled } from '../markdown';
import { isAt, toRange } from '../range';
import type { HoverPart } from './citation-hover';

/** A fix as an editor offers it: by its title, for what is found in a range of a document. */
export interface OfferedFix {
  readonly uri: string;
  readonly range: Range;
  readonly title: string;
}

/** Addresses of links that a client can follow. */
export interface HoverAddresses {
  /** Makes a fix. */
  readonly fix: (fix: OfferedFix) => string;
  /** Shows the page of a rule. */
  readonly rule: (id: string) => string;
}

export interface FindingHoverQuery {
  readonly findings: readonly Finding[];
  /** The rules whose findings are explained. */
  readonly rules: readonly Rule[];
  readonly offset: number;
  readonly addresses?: HoverAddresses | undefined;
}

/** More ways to mend one place are left to the light bulb. */
const mostFixes = 3;

/**
 * Why a place is marked, what mends it, and where one reads more, in so few lines that nothing has to be scrolled to. Editors
 * show the message of a finding themselves.
 */
export function findingHover(document: TextDocument, query: FindingHoverQuery): HoverPart | undefined {
  const { findings, rules, offset } = query;
  const here = findings.filter((finding) => isAt(finding, offset));
  const [smallest] = [...here].sort((a, b) => a.end - a.start - (b.end - b.start));
  const told = rules.flatMap((rule) => {
    const found = here.filter((finding) => finding.rule === rule.id);
    return found.length > 0 ? [explain(rule, fixLinks(document, found, query), query.addresses)] : [];
  });
  return smallest && told.length > 0
    ? { start: smallest.start, end: smallest.end, markdown: ruled(told) }
    : undefined;
}

function fixLinks(
  document: TextDocument,
  found: readonly Finding[],
  { addresses }: FindingHoverQuery,
): string[] {
  if (!addresses) return [];
  const links = found.flatMap((finding) => {
    const { fix, otherFixes = [] } = finding;
    const range = toRange(document, finding);
    return (fix ? [fix, ...otherFixes] : []).map((one) => {
      const title = titleOf(one);
      return markdownLink(title, addresses.fix({ uri: document.uri, range, title }));
    });
  });
  return [...new Set(links)].slice(0, mostFixes);
}

/**
 * The norm in a line, and what mends the place beside the way to the page with all the rest; an editor that shows no such
 * page is told the rest here.
 */
const explain = (
  { id, summary, source }: Rule,
  fixes: readonly string[],
  addresses: HoverAddresses | undefined,
): string =>
  [
    l10n.t(summary),
    addresses
      ? [...fixes, markdownLink(l10n.t('More about this rule'), addresses.rule(id))].join(' · ')
      : `*${l10n.t('More:')}* ${l10n.t(source)} [${id}](${rulePage(id)})`,
  ].join('\n\n');
