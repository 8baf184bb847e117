/** What a person reads when the sandbox has started. */
export function welcome({ url, dataDir }: { url: string; dataDir: string }): string {
  return [
    '',
    '  Opener is running in its sandbox. Nothing leaves this computer.',
    '',
    `    Open    ${url}`,
    '            Rae and Mia, side by side in their 1:1',
    `    Data    ${dataDir}   delete the folder to start anew`,
    '    Stop    Ctrl+C',
    '',
  ].join('\n');
}

/** What a person reads when it could not start: what is wrong, and what to do about it. */
export function whyNotStarted(error: unknown, port: string): string {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken, perhaps by another Opener. Stop that one, or choose another: PORT=3979 npm start`;
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `Not allowed: ${message}. Choose a port above 1023 (PORT) and a folder that you may write to (DATA_DIR).`;
  }
  return `Opener could not start: ${message ?? String(error)}`;
}
