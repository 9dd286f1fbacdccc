/** A project's schedule for other programs. */
export { readSchedule, ScheduleError, type Schedule, type ScheduleColumn } from './schedule';
export { scheduleText, type ScheduleFormat } from './scheduleText';
