/** `"A"`, `"A" and "B"`, `"A", "B" and "C"`; of more than `atMost` names the rest is listed, so that a message stays readable. */
function quotedList(names: readonly string[], atMost = Infinity): string {
  const shown = names.length > atMost ? names.slice(0, atMost - 1) : names;
  const items = shown.map((name) => `"${name}"`);
  if (names.length > shown.length) items.push(`${names.length - shown.length} more`);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** `sheet "A"`, `sheets "A" and "B"`; an empty text for no name at all. */
export function listed(noun: string, names: readonly string[], atMost = Infinity): string {
  return names.length === 0 ? '' : `${noun}${names.length === 1 ? '' : 's'} ${quotedList(names, atMost)}`;
}
