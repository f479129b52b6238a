// Draft.js was written for a bundler that gave pages Node's global.
globalThis.global ??= globalThis
