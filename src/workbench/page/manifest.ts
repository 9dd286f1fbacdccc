/** What Excel reads from an add-in's manifest to show its buttons, its pane and its functions. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 16 pixel icon; `iconSharp` is the same at 32 pixels for dense screens. */
  readonly icon: string;
  readonly iconSharp: string;
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };
}

/**
 * Reads manifest.xml in one of its locales, falling back to the default text as Excel does.
 *
 * @throws when it is not XML or lacks something that Excel needs; the message says what.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  // The parser does not throw: it answers a document about the error.
  const fault = document.getElementsByTagName('parsererror')[0];
  if (fault) throw new Error(`manifest.xml is not XML: ${(fault.textContent ?? '').trim()}`);
  const all = (parent: Element | Document, tag: string) => [...parent.getElementsByTagName(tag)];
  const first = (parent: Element | Document, tag: string) => {
    const [element] = all(parent, tag);
    if (!element) throw new Error(`manifest.xml has no ${tag}`);
    return element;
  };

  const localized = (element: Element, fallback: string) =>
    all(element, element.tagName.startsWith('bt:') ? 'bt:Override' : 'Override')
      .find((override) => override.getAttribute('Locale') === locale)
      ?.getAttribute('Value') ?? fallback;
  const resources = new Map(
    ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap((tag) => all(document, tag))
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element) => [element.getAttribute('id'), localized(element, element.getAttribute('DefaultValue') ?? '')]),
  );
  const resource = (element: Element) => {
    const id = element.getAttribute('resid');
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml names the resource ${id}, which does not exist`);
    return value;
  };

  const functions = all(document, 'ExtensionPoint').find((point) => point.getAttribute('xsi:type') === 'CustomFunctions');
  if (!functions) throw new Error('manifest.xml has no custom functions');

  const readButton = (control: Element): RibbonButton => {
    const icon = (size: string) => {
      const image = all(control, 'bt:Image').find((candidate) => candidate.getAttribute('size') === size);
      if (!image) throw new Error(`manifest.xml has no icon of ${size} pixels for ${control.getAttribute('id')}`);
      return resource(image);
    };
    const action = first(control, 'Action');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(first(control, 'Label')),
      tip: resource(first(first(control, 'Supertip'), 'Description')),
      icon: icon('16'),
      iconSharp: icon('32'),
      action:
        action.getAttribute('xsi:type') === 'ShowTaskpane'
          ? { kind: 'pane' }
          : { kind: 'function', name: first(action, 'FunctionName').textContent ?? '' },
    };
  };

  const name = first(document, 'DisplayName');
  return {
    id: first(document, 'Id').textContent ?? '',
    name: localized(name, name.getAttribute('DefaultValue') ?? ''),
    paneUrl: resource(first(first(functions, 'Page'), 'SourceLocation')),
    functionsUrl: resource(first(first(functions, 'Metadata'), 'SourceLocation')),
    namespace: resource(first(functions, 'Namespace')),
    group: resource(first(first(document, 'Group'), 'Label')),
    buttons: all(document, 'Control').map(readButton),
  };
}
