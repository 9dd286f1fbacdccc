/** Whether each of the add-in's buttons that are not always useful can be pressed, by its id in manifest.xml without the prefix. */
export interface RibbonButtons {
  /** Only a workbook with sheets of PACT has checks. */
  readonly Checks: boolean;
  /** Not while sheets are being written. */
  readonly InsertFunction: boolean;
  readonly Recalculate: boolean;
}

export async function enableButtons(buttons: RibbonButtons): Promise<void> {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const controls = Object.entries(buttons).map(([id, enabled]) => ({ id: `Pact.${id}`, enabled: enabled as boolean }));
  await Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', groups: [{ id: 'Pact.Group', controls }] }] });
}
