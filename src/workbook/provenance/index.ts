/** Where a workbook of PACT comes from: the record that it keeps about itself. */
export { compareRecords, isUnchanged, type Difference, type RecordComparison } from './compareRecords';
export { RecordError, type ModelRecord } from './modelRecord';
export { recordOf, type RecordOptions } from './recordOf';
export { readRecordXml, RECORD_NAMESPACE, recordProperties, recordXml } from './recordXml';
