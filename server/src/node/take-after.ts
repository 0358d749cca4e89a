import { execFile } from 'node:child_process';
import { stat, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Refusal } from './refusal';

const run = promisify(execFile);

/**
 * Arguments of `cp` that give one file the access control list and the attributes of another. GNU's copies them alone;
 * that of macOS and the BSDs brings the bytes too.
 */
const likeness: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['--attributes-only', '--preserve=all', '--'],
  darwin: ['-p'],
  freebsd: ['-p'],
};

/**
 * Gives an empty file that is to take the place of another its owner, permissions, access control list and extended
 * attributes; it may hold the other's bytes afterwards. Node cannot copy the last two, and a library would need a
 * compiler, so that the system's `cp` does it; without one that can, owner and permissions are kept.
 * @throws Refusal if something of it cannot be kept.
 */
export async function takeAfter(original: string, file: FileHandle, path: string): Promise<void> {
  const { uid, gid, mode } = await stat(original);
  // Only the administrator gives files to others.
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o7777);
  await copyAttributes(original, path);
  const now = await file.stat();
  if (now.uid !== uid)
    throw new Refusal('it belongs to another account, and mended it would belong to yours; ask its owner');
  if (now.gid !== gid)
    throw new Refusal('its group would be lost, of which you are no member; ask its owner');
}

async function copyAttributes(original: string, path: string): Promise<void> {
  const options = likeness[process.platform];
  if (!options) return;
  try {
    await run('cp', [...options, original, path], { env: { ...process.env, LC_ALL: 'C' } });
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    const isUnable = code === 'ENOENT' || /unrecognized option|invalid option|illegal option/.test(stderr);
    if (!isUnable) throw new Refusal('its access control list or attributes could not be kept');
  }
}
