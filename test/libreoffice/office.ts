import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is done to a file before its text is printed. */
export type Action = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' | '';

export interface Job {
  readonly file: Uint8Array;
  readonly action: Action;
}

/** What LibreOffice reads in a file: its text after the action, and its changes and comments before. */
export interface Reading {
  readonly text: string;
  readonly changes: number;
  /** `Author: words` */
  readonly comments: readonly string[];
}

/** Milliseconds for all the files of a run. */
const patience = 300_000;

/** In the Basic of LibreOffice: a line of the list is a file, an action, where its text goes, and where all that is in it. */
const macro = `
Sub Work(list As String)
  On Error Goto Failed
  n = FreeFile
  Open list For Input As #n
  Do While Not Eof(n)
    Line Input #n, order
    If order <> "" Then HandleFile Split(order, "|")
  Loop
  Close #n
  StarDesktop.terminate()
  Exit Sub
Failed:
  k = FreeFile
  Open list & ".error" For Output As #k
  Print #k, Error$ & " " & Erl
  Close #k
  StarDesktop.terminate()
End Sub

Sub HandleFile(parts)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim plain(1) As New com.sun.star.beans.PropertyValue
  Dim flat(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
  flat(0).Name = "FilterName"
  flat(0).Value = "OpenDocument Text Flat XML"
  doc.storeToURL(parts(3), flat())
  If parts(1) <> "" Then
    helper = createUnoService("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(doc.CurrentController.Frame, ".uno:" & parts(1), "", 0, Array())
  End If
  plain(0).Name = "FilterName"
  plain(0).Value = "Text (encoded)"
  plain(1).Name = "FilterOptions"
  plain(1).Value = "UTF8,LF"
  doc.storeToURL(parts(2), plain())
  doc.close(True)
End Sub
`;

/** The program, if it is on this machine. */
export function findOffice(): string | undefined {
  for (const name of [process.env.LIBREOFFICE, 'soffice', 'libreoffice']) {
    if (name === undefined) continue;
    try {
      execFileSync(name, ['--version'], { stdio: 'pipe' });
      return name;
    } catch {
      // The next may be there.
    }
  }
  return undefined;
}

/** Has one run of LibreOffice, under a profile of its own, read files. */
export function readInOffice(office: string, jobs: readonly Job[]): Reading[] {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // The first start makes the profile, with an empty module in it.
    execFileSync(office, [profile, '--headless', '--terminate_after_init'], {
      stdio: 'pipe',
      timeout: patience,
    });
    writeFileSync(join(folder, 'profile/user/basic/Standard/Module1.xba'), moduleOf(macro));
    const at = (name: string): string => join(folder, name);
    const orders = jobs.map(({ file, action }, i) => {
      writeFileSync(at(`${i}.docx`), file);
      return [
        pathToFileURL(at(`${i}.docx`)),
        action,
        pathToFileURL(at(`${i}.txt`)),
        pathToFileURL(at(`${i}.fodt`)),
      ].join('|');
    });
    writeFileSync(at('list'), `${orders.join('\n')}\n`);
    const order = `macro:///Standard.Module1.Work(${at('list')})`;
    execFileSync(office, [profile, '--headless', '--norestore', order], { stdio: 'pipe', timeout: patience });
    if (existsSync(at('list.error'))) throw new Error(readFileSync(at('list.error'), 'utf8'));
    return jobs.map((_, i) => {
      const text = readFileSync(at(`${i}.txt`), 'utf8').replace(/^\uFEFF/, '');
      const whole = readFileSync(at(`${i}.fodt`), 'utf8');
      const comments = [...whole.matchAll(/<office:annotation .*?<\/office:annotation>/gs)].map(([xml]) => {
        const author = /<dc:creator>(.*?)<\/dc:creator>/.exec(xml)?.[1] ?? '';
        const words = [...xml.matchAll(/<text:p\b.*?<\/text:p>/gs)].map(([of]) => of.replace(/<[^>]*>/g, ''));
        return `${author}: ${words.join('\n')}`;
      });
      return { text, changes: whole.split('<text:changed-region').length - 1, comments };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A word as it is printed: its left and right edges and its foot, in points from the upper left corner of the page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of each page of each file, printed by one run of LibreOffice. */
export function printInOffice(office: string, files: readonly Uint8Array[]): PrintedWord[][][] {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-office-'));
  try {
    const names = files.map((file, i) => {
      writeFileSync(join(folder, `${i}.docx`), file);
      return join(folder, `${i}.docx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const order = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names];
    execFileSync(office, order, { stdio: 'pipe', timeout: patience });
    return names.map((name) => {
      const boxes = execFileSync('pdftotext', ['-bbox', name.replace('.docx', '.pdf'), '-']).toString();
      return boxes.split('<page ').slice(1).map(wordsOn);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wordsOn = (page: string): PrintedWord[] =>
  [
    ...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g),
  ].map(([, left, right, bottom, text = '']) => ({
    text: text.replace(/&amp;/g, '&').replace(/&quot;/g, '"'),
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));

const moduleOf = (source: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${source
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')}</script:module>`;
