import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver-types';
import { version } from '../../../../package.json';
import { rulePage } from '../../features/fixing/diagnostics';
import { titleOf } from '../../lint/words';
import { rules } from '../../rules';
import { severityFor, type Rule } from '../../rules/rule';
import type { Level } from '../../model/report';
import { printable } from '../printable';
import type { Checked, PlacedFinding, Reporter } from './checked';

const levels: Record<Level, string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** SARIF 2.1.0, for code scanning and editors that read it; results stream, the description of rules comes last. */
export function sarifReporter(): Reporter {
  let started = false;
  /** Edits that were written already: a fix that numbers a text anew is that of each number that is wrong. */
  const written = new WeakSet();
  const lead = (): string => {
    if (started) return ',';
    started = true;
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`;
  };
  return {
    *file(checked) {
      for (const finding of checked.findings)
        yield `${lead()}\n${printable(JSON.stringify(result(checked, finding, written)))}`;
    },
    end: ({ whole }) => {
      const rest = {
        tool: {
          driver: {
            name: 'Resolint',
            version,
            semanticVersion: version,
            informationUri: 'https://github.com/resolint/resolint',
            rules: rules.map(describe),
          },
        },
        originalUriBaseIds: { SRCROOT: { uri: pathToFileURL(process.cwd() + sep).href } },
        invocations: [{ executionSuccessful: whole }],
      };
      const head = started ? '' : lead();
      return `${head}\n],${JSON.stringify(rest).slice(1)}]}\n`;
    },
  };
}

const describe = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.rationale },
  help: { text: `${rule.rationale}\n\n${rule.source}` },
  helpUri: rulePage(rule.id),
  defaultConfiguration: { level: levels[severityFor(rule, 'general-assembly')] },
  properties: { tags: [rule.id.split('/')[0] ?? rule.id], fix: rule.fix },
});

function result(
  { file }: Checked,
  { rule, severity, message, range, fix, edits }: PlacedFinding,
  written: WeakSet<object>,
) {
  const artifactLocation = location(file);
  const isNew = fix !== undefined && !written.has(fix.edits);
  if (fix) written.add(fix.edits);
  const replacements = (isNew ? edits() : []).map((edit) => ({
    deletedRegion: region(edit.range),
    insertedContent: { text: edit.text },
  }));
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(range) } }],
    ...(fix && isNew
      ? {
          fixes: [
            { description: { text: titleOf(fix) }, artifactChanges: [{ artifactLocation, replacements }] },
          ],
        }
      : {}),
  };
}

const region = ({ start, end }: Range) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

const location = (file: string) =>
  isAbsolute(file)
    ? { uri: pathToFileURL(file).href }
    : {
        // A colon would make the first part of the name a scheme.
        uri: encodeURI(file.replaceAll(sep, '/')).replace(/[?#:]/g, encodeURIComponent),
        uriBaseId: 'SRCROOT',
      };
