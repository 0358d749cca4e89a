import { commands, Disposable, Location, Position, Range, Uri, window } from 'vscode';
import { languageId } from './language';
import type { Server } from './server';

/** What the server can do to a text at the cursor; package.json has a command for each. */
const restructurings = [
  'renumberParagraphs',
  'renumberFootnotes',
  'sortSponsors',
  'insertFootnote',
  'moveParagraphUp',
  'moveParagraphDown',
  'convertToOperative',
  'convertToPreambular',
  'splitParagraph',
  'joinParagraph',
] as const;

/** The command under which the server takes them; the client library registers it when the server starts. */
const restructureCommand = 'resolint.restructure';

/** Places as the protocol sends them. */
interface Place {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly character: number;
}

/** Commands that the server carries out, and the one behind its code lenses. */
export function registerCommands({ start }: Pick<Server, 'start'>): Disposable {
  async function restructure(action: (typeof restructurings)[number]): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return;
    await start();
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    await commands.executeCommand(restructureCommand, { action, uri, position: { line, character } });
  }

  const toPosition = ({ line, character }: Point): Position => new Position(line, character);

  async function showReferences(uri: string, position: Point, places: readonly Place[]): Promise<void> {
    const locations = places.map(
      (place) =>
        new Location(
          Uri.parse(place.uri),
          new Range(toPosition(place.range.start), toPosition(place.range.end)),
        ),
    );
    await commands.executeCommand(
      'editor.action.showReferences',
      Uri.parse(uri),
      toPosition(position),
      locations,
    );
  }

  return Disposable.from(
    ...restructurings.map((action) =>
      commands.registerCommand(`resolint.${action}`, () => restructure(action)),
    ),
    commands.registerCommand('resolint.showReferences', showReferences),
  );
}
