// What mocha's bundle for browsers reads when it is loaded; not every worker has an address line.
if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
