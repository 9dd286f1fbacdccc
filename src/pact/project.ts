/** The two sets of figures for phase one: the first figures of 12 February 2026 and the announcement of 17-18 February 2026. */
export type CaseId = 'seed' | 'announced';

export type ProjectId = 'gas-power' | 'oil-terminal' | 'diamonds';

/** How sure a figure is: high, medium or low confidence, or our own assumption. */
export type Confidence = 'high' | 'medium' | 'low' | 'illustrative';

/** Where a statement comes from. */
export interface Provenance {
  /** ISO date of the statement. */
  readonly asOf: string;
  readonly source: string;
  /** https address, where there is one. */
  readonly link?: string;
  readonly confidence: Confidence;
}

/** A number that can be traced. */
export interface Figure extends Provenance {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

export interface Project {
  readonly id: ProjectId;
  /** Also the name of its sheet. */
  readonly name: string;
  /** One sentence: what is built and what for. */
  readonly purpose: string;
  readonly place: string;
  readonly sponsor: string;
  readonly status: string;
  /** US$ millions. */
  readonly cost: Readonly<Record<CaseId, Figure>>;
}
