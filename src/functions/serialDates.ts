const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

/** The serial number of a day in Excel (1900 system, from March 1900 on) as milliseconds of UTC since 1970. */
export function timeOf(serial: number): number {
  return (Math.floor(serial) - SERIAL_OF_1970) * DAY;
}
