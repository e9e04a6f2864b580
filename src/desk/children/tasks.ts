/**
 * The tasks that run in child processes, by name. Each loads its own parser only when asked, so that a child that
 * reads pages never loads the PDF reader.
 */
type ChildTask = (input: unknown) => Promise<unknown>

/** Task name → how to load it. */
export const childTasks: Readonly<Record<string, () => Promise<ChildTask>>> = {
  'clean-page': async () => (await import('./tasks/clean-page.ts')).cleanPageTask,
  'decode-page': async () => (await import('./tasks/decode-page.ts')).decodePageTask,
  'take-article': async () => (await import('./tasks/take-article.ts')).takeArticleTask,
  'take-record': async () => (await import('./tasks/take-record.ts')).takeRecordTask,
  'take-records': async () => (await import('./tasks/take-record.ts')).takeRecordsTask,
  'open-container': async () => (await import('./tasks/open-container.ts')).openContainerTask,
  'listen-recording': async () => (await import('./tasks/listen-recording.ts')).listenRecordingTask,
  'lay-transcript': async () => (await import('./tasks/lay-transcript.ts')).layTranscriptTask,
  'transcript-record': async () => (await import('./tasks/transcript-record.ts')).transcriptRecordTask,
  'match-sounds': async () => (await import('./tasks/match-sounds.ts')).matchSoundsTask,
  'spool-sound': async () => (await import('./tasks/spool-sound.ts')).spoolSoundTask,
  'sound-wav': async () => (await import('./tasks/sound-files.ts')).soundWavTask,
  'sound-marks': async () => (await import('./tasks/sound-files.ts')).soundMarksTask,
  'sound-tile': async () => (await import('./tasks/sound-files.ts')).soundTileTask,
  'test-echo': async () => (await import('./tasks/test-echo.ts')).testEchoTask,
}
