import { version } from '../../../../package.json';
import { organIds, createTools } from './tools';

export interface McpOptions {
  /** Folders below which files may be read; this one if none is named. */
  readonly root: readonly string[];
  readonly allowWrite: boolean;
}

/** Serves an assistant in this process until it leaves; returns the exit code. */
export async function serve({ root, allowWrite: mayWrite }: McpOptions): Promise<number> {
  // The protocol is loaded here and nowhere else.
  const { serveAssistant } = await import('./server');
  const tools = createTools({ roots: root.length > 0 ? root : [process.cwd()], mayWrite });
  await serveAssistant({ tools, organIds, version, mayWrite });
  return 0;
}
