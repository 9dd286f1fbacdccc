import type { Restoration, ShareRequest, SharingHost } from '../../../src/taskpane/sharing/sharingHost';
import type { RecordFinding, SharedCopy, SharingState } from '../../../src/workbook/excel/sharing';
import type { DamagedCell } from '../../../src/workbook/sharing';
/** The sharing of a workbook in the hand of a test: everything answers at once, unless the test holds it back or lets it fail. */
export class SharingInHand implements SharingHost {
  state: SharingState = { formulaList: false, startup: false, coauthored: undefined };
  copy: SharedCopy = {
    bytes: new Uint8Array([80, 75]),
    name: 'Book1 – shareable copy.xlsx',
    frozen: 2,
    translated: 5,
    kept: 0,
    notRead: [],
  };
  opens = true;
  restoration: Restoration = { restored: 0, left: [] };
  damage: readonly DamagedCell[] = [];
  repairable = Infinity;
  finding: RecordFinding = { kind: 'none' };
  frozen = 0;
  /** What was asked for, in order. */
  readonly log: unknown[][] = [];
  readonly requests: ShareRequest[] = [];
  /** Thrown by the member of this name. */
  readonly failures: Partial<Record<keyof SharingHost, Error>> = {};
  /** What is done waits for this. */
  until: Promise<void> = Promise.resolve();

  readState = async () => this.answer('readState', this.state);
  share = async (request: ShareRequest) => {
    this.requests.push(request);
    await this.until;
    return this.answer('share', this.copy);
  };
  openCopy = async (bytes: Uint8Array) => {
    this.log.push(['openCopy', bytes]);
    return this.answer('openCopy', this.opens);
  };
  restore = async () => {
    await this.until;
    return this.answer('restore', this.restoration);
  };
  findDamage = async () => this.answer('findDamage', this.damage);
  repair = async (cells: readonly DamagedCell[]) => {
    this.log.push(['repair', cells]);
    return this.answer('repair', Math.min(cells.length, this.repairable));
  };
  compareRecord = async () => this.answer('compareRecord', this.finding);
  keepRecord = async () => {
    this.log.push(['keepRecord']);
    this.answer('keepRecord', undefined);
  };
  recalculate = async () => {
    this.log.push(['recalculate']);
    this.answer('recalculate', undefined);
  };
  setStartup = async (startup: boolean) => {
    this.answer('setStartup', undefined);
    this.log.push(['setStartup', startup]);
    this.state = { ...this.state, startup };
  };
  removePact = async () => {
    this.log.push(['removePact']);
    return this.answer('removePact', { frozen: this.frozen });
  };
  exportSchedule = async (prefix: string, format: 'csv' | 'json') => {
    this.log.push(['exportSchedule', prefix, format]);
    return this.answer('exportSchedule', { name: `${prefix}.${format}`, text: 'period' });
  };

  private answer<T>(member: keyof SharingHost, value: T): T {
    const failure = this.failures[member];
    if (failure) throw failure;
    return value;
  }
}
