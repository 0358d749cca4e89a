/** An archive that says of each part that it is small. */
export function understated(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file);
  for (const [signature, place] of [
    ['PK\u0001\u0002', 24],
    ['PK\u0003\u0004', 22],
  ] as const)
    for (
      let at = bytes.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = bytes.indexOf(signature, at + 4, 'latin1')
    )
      bytes.writeUInt32LE(10, at + place);
  return bytes;
}
