/** Custom functions: the calls of the grid, through Microsoft's client, to the functions of the add-in. */
export { marshal, type Marshalled, type MarshalRules, type Platform } from './marshal';
export { InvocationQueue, type InvocationQueueOptions } from './queue';
