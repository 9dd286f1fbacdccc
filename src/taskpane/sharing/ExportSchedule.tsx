import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProjectInstance } from '../../templates';
import type { ScheduleFile } from '../../workbook/excel/sharing';
import type { ScheduleFormat } from '../../workbook/schedule';
import { Choice } from '../projects/Choice';
import { DownloadLink } from './DownloadLink';
import { Group } from './Group';
import { useSharing } from './SharingProvider';
import { TaskReport } from './TaskReport';
import { Note } from './Tick';
import { useTask } from './useTask';

const FORMATS: readonly ScheduleFormat[] = ['csv', 'json'];

/** The schedule of a project of the workbook as a file for other programs. */
export function ExportSchedule({ projects }: { projects: readonly ProjectInstance[] }) {
  const { host, texts, busy } = useSharing();
  const { schedule } = texts;
  const task = useTask<ScheduleFile>();
  const [wanted, setWanted] = useState<string>();
  const [format, setFormat] = useState<ScheduleFormat>('csv');
  const project = projects.find(({ prefix }) => prefix === wanted) ?? projects[0];
  return (
    <Group title={schedule.title} introduction={schedule.introduction}>
      {project ? (
        <>
          <Choice
            legend={schedule.project}
            options={projects.map(({ prefix, sheet }) => ({ value: prefix, name: sheet }))}
            chosen={project.prefix}
            disabled={busy}
            onChoose={setWanted}
          />
          <Choice
            legend={schedule.format}
            options={FORMATS.map((value) => ({ value, name: schedule.formatName[value], meaning: schedule.formatMeaning[value] }))}
            chosen={format}
            disabled={busy}
            onChoose={setFormat}
          />
          <Button disabledFocusable={busy} onClick={() => task.run(schedule.making, () => host.exportSchedule(project.prefix, format))}>
            {schedule.make}
          </Button>
        </>
      ) : (
        <Note>{schedule.none}</Note>
      )}
      <TaskReport
        task={task}
        failed={schedule.failed}
        report={({ name, text }) => ({
          intent: 'success',
          title: schedule.ready,
          actions: <DownloadLink name={name} data={text} label={schedule.download(name)} primary />,
        })}
      />
    </Group>
  );
}
