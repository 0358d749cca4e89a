import {
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  window,
  type LanguageStatusItem,
  type Uri,
} from 'vscode';
import type { Practice } from './answers';
import { languageId } from './language';
import type { Server } from './server';

export interface Status {
  readonly item: LanguageStatusItem;
  readonly dispose: () => void;
}

/** The priority of the item of the status bar: after those of version control and problems. */
const priority = 10;

/** An item of the status bar and a line in the language menu of a resolution: how much is found, and by whose practice or in which language. */
export function createStatus(server: Server): Status {
  const item = languages.createLanguageStatusItem('resolint.status', { language: languageId });
  item.name = 'Resolint';
  item.text = l10n.t('Resolint');
  const bar = window.createStatusBarItem('resolint.findings', StatusBarAlignment.Left, priority);
  bar.name = 'Resolint';
  bar.command = 'workbench.actions.view.problems';

  async function update(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) {
      bar.hide();
      return;
    }
    item.text = counts(document.uri);
    bar.text = `$(checklist) ${item.text}`;
    bar.tooltip = tooltip(item.text);
    bar.show();
    item.command = { title: l10n.t('Fix all'), command: 'resolint.fixAll' };
    const practice = await server.practiceOf(document.uri.toString()).catch(() => null);
    if (practice) item.detail = describe(practice);
  }
  const refresh = (): void => void update();

  const subscriptions = Disposable.from(
    item,
    bar,
    server.onDidStart(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) refresh();
    }),
  );
  refresh();
  return {
    item,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

/** What is found, and what can be done about it. */
function tooltip(found: string): MarkdownString {
  const links = [
    [l10n.t('Fix all'), 'resolint.fixAll'],
    [l10n.t('Review all safe fixes'), 'resolint.reviewFixes'],
    [l10n.t('Next finding'), 'resolint.nextFinding'],
  ];
  const text = new MarkdownString(
    `Resolint: ${found}\n\n${links.map(([title, command]) => `[${title}](command:${command})`).join(' · ')}`,
  );
  text.isTrusted = { enabledCommands: links.map(([, command = '']) => command) };
  return text;
}

function counts(uri: Uri): string {
  const severities = languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'resolint')
    .map(({ severity }) => severity);
  const errors = severities.filter((severity) => severity === DiagnosticSeverity.Error).length;
  const warnings = severities.filter((severity) => severity === DiagnosticSeverity.Warning).length;
  const rest = severities.length - errors - warnings;
  const said = [
    errors === 1 ? l10n.t('1 error') : errors > 1 ? l10n.t('{0} errors', errors) : '',
    warnings === 1 ? l10n.t('1 warning') : warnings > 1 ? l10n.t('{0} warnings', warnings) : '',
    rest === 1 ? l10n.t('1 remark') : rest > 1 ? l10n.t('{0} remarks', rest) : '',
  ].filter((part) => part !== '');
  return said.length > 0 ? said.join(', ') : l10n.t('Nothing to mend');
}

const languageNames: Readonly<Record<Exclude<Practice['language'], 'en'>, () => string>> = {
  ar: () => l10n.t('Arabic'),
  es: () => l10n.t('Spanish'),
  fr: () => l10n.t('French'),
  ru: () => l10n.t('Russian'),
  zh: () => l10n.t('Chinese'),
};

const bodies: Readonly<Record<Practice['profile'], () => string>> = {
  'general-assembly': () => l10n.t('General Assembly'),
  'security-council': () => l10n.t('Security Council'),
};

function describe({ language, profile, era }: Practice): string {
  if (language !== 'en')
    return l10n.t('{0}: only what holds in every language is checked', languageNames[language]());
  const body = bodies[profile]();
  return era === 'current' ? body : l10n.t('{0}, practice before 2019', body);
}
