/** The add-in's buttons in the ribbon, which the add-in itself may enable and disable. */
export class Ribbon {
  private readonly listeners = new Set<(enabled: ReadonlyMap<string, boolean>) => void>();
  private states: ReadonlyMap<string, boolean> = new Map();

  /** The buttons of the manifest, all of them enabled. */
  hold(ids: readonly string[]): void {
    this.change(new Map(ids.map((id) => [id, true])));
  }

  has(id: string): boolean {
    return this.states.has(id);
  }

  isEnabled(id: string): boolean {
    return this.states.get(id) ?? false;
  }

  enable(id: string, enabled: boolean): void {
    this.change(new Map([...this.states, [id, enabled]]));
  }

  /** Hears the states by id at once, and then each time one changes. */
  onChange(listener: (enabled: ReadonlyMap<string, boolean>) => void): () => void {
    this.listeners.add(listener);
    listener(this.states);
    return () => this.listeners.delete(listener);
  }

  private change(states: ReadonlyMap<string, boolean>): void {
    this.states = states;
    for (const listener of this.listeners) listener(states);
  }
}
