/** How amounts that are compared, such as those of a column, are written: all with as many decimals as the largest of them leaves room for; 0 is a plain 0. */
export function amountText(amounts: readonly number[], locale: string): (amount: number) => string {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const isWhole = amounts.every(Number.isInteger);
  const decimals = isWhole || largest >= 1000 ? 0 : largest >= 100 ? 1 : 2;
  const format = new Intl.NumberFormat(
    locale,
    largest >= 1e6
      ? { notation: 'compact', maximumFractionDigits: 1 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  );
  return (amount) => (amount === 0 ? '0' : format.format(amount));
}
