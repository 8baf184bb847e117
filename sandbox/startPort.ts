/**
 * The number of a port as somebody wrote it; 0 lets the system choose.
 * @throws RangeError that says what to write
 */
export function portIn(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new RangeError(`PORT must be a number from 0 to 65535, for example: PORT=3979 npm start`);
  }
  return port;
}
