/** Those who want to hear of one kind of event. */
export class Listeners<T extends unknown[]> {
  private readonly all = new Set<(...event: T) => void>();

  /** Returns what ends the listening. */
  add(listener: (...event: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(...event: T): void {
    for (const listener of [...this.all]) listener(...event);
  }
}
