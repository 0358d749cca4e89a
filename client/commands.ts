import { commands, Disposable, Location, Position, Range, Uri, window } from 'vscode';
import type { Point } from './answers';
import { languageId } from './language';
import type { Server } from './server';

/** What the server can do to a text at the cursor; package.json has a command for each. */
const restructurings = [
  'renumberParagraphs',
  'renumberFootnotes',
  'cleanText',
  'sortSponsors',
  'insertFootnote',
  'moveToFootnote',
  'moveParagraphUp',
  'moveParagraphDown',
  'convertToOperative',
  'convertToPreambular',
  'splitParagraph',
  'joinParagraph',
  'makeDeeper',
  'makeShallower',
] as const;

/** What package.json says of a key: the command that it is for where a restructuring has nothing to be about. */
interface Key {
  readonly otherwise?: string;
}

type Restructuring = (typeof restructurings)[number];

/** The command under which the server takes them; the client library registers it when the server starts. */
const restructureCommand = 'resolint.restructure';

/** Places as the protocol sends them. */
interface Place {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

/** Has the server rebuild the text at the cursor. False where `isKey` is set and the key means something else here. */
async function restructure(action: Restructuring, isKey: boolean): Promise<boolean> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return false;
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  const argument = { action, uri, position: { line, character }, isKey };
  return (await commands.executeCommand(restructureCommand, argument)) !== false;
}

/** Commands that the server carries out, and the one behind its code lenses. */
export function registerCommands({ start }: Pick<Server, 'start'>): Disposable {
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
      commands.registerCommand(`resolint.${action}`, async ({ otherwise }: Key = {}) => {
        await start();
        if (!(await restructure(action, otherwise !== undefined)) && otherwise !== undefined)
          await commands.executeCommand(otherwise);
      }),
    ),
    commands.registerCommand('resolint.showReferences', showReferences),
  );
}
